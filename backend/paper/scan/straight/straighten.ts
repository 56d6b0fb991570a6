import sharp from 'sharp'
import type { Bitmap, SizeMm } from '../../drawn_page.js'
import { MAX_SIDE } from '../../page_size.js'
import { findAngle } from './find_angle.js'
import { findPaper } from './find_paper.js'
import { homographyOf, rotationAround, type Point } from './homography.js'
import { warp } from './warp.js'

export interface StraightPage {
  bitmap: Bitmap
  size: SizeMm
  /** `edges`: the sheet was cut out of a photo; `page`: the picture is the page; `guess`: of a size that nothing tells. */
  sizedBy: 'edges' | 'page' | 'guess'
  /** Degrees by which its lines fell to the right before. */
  angle: number
}

const A4 = { width: 210, height: 297 }
const A4_ACROSS = { width: 297, height: 210 }

/** Pages within are of the size that their file says; photos in a PDF often are metres wide. */
const TRUE_SIZE = { least: 100, most: 500 }

/** A picture of this shape is a whole page of A4. */
const SHAPE_WITHIN = 0.06

/** Longest side of the picture in which edges and lines are looked for. */
const SMALL_SIDE = 600

/** What is turned less is left as it is. */
const MIN_ANGLE = 0.3

/** A picture of a bitmap within a side, or in exactly a size. */
export async function resized(
  { data, width, height }: Bitmap,
  size: { width: number; height: number },
  fit: 'inside' | 'fill'
): Promise<Bitmap> {
  const { data: small, info } = await sharp(data, { raw: { width, height, channels: 4 } })
    .resize({ ...size, fit, withoutEnlargement: fit === 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data: small, width: info.width, height: info.height }
}

const lengthOf = (from: Point, to: Point) => Math.hypot(to.x - from.x, to.y - from.y)

/** The sheet between four corners as if it had been seen from above. */
function cutOut(
  bitmap: Bitmap,
  [topLeft, topRight, bottomRight, bottomLeft]: Point[]
): StraightPage | null {
  const across = lengthOf(topLeft!, topRight!) + lengthOf(bottomLeft!, bottomRight!)
  const down = lengthOf(topLeft!, bottomLeft!) + lengthOf(topRight!, bottomRight!)
  const size = across > down ? A4_ACROSS : A4
  const scale = Math.min(MAX_SIDE, Math.max(across, down) / 2) / A4.height
  const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)]
  const to = [topLeft!, topRight!, bottomRight!, bottomLeft!]
  const from = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ]
  const perspective = homographyOf(from, to)
  if (!perspective) return null
  return { bitmap: warp(bitmap, perspective, { width, height }), size, sizedBy: 'edges', angle: 0 }
}

/** How large a page is that fills its picture. */
function sizeOf(
  { width, height }: Bitmap,
  said: SizeMm | null
): Pick<StraightPage, 'size' | 'sizedBy'> {
  const { least, most } = TRUE_SIZE
  if (
    said &&
    Math.min(said.width, said.height) >= least &&
    Math.max(said.width, said.height) <= most
  )
    return { size: said, sizedBy: 'page' }
  const shape = Math.max(width, height) / Math.min(width, height) / (A4.height / A4.width)
  if (Math.abs(shape - 1) <= SHAPE_WITHIN)
    return { size: width > height ? A4_ACROSS : A4, sizedBy: 'page' }
  const scale = A4.height / Math.max(width, height)
  return { size: { width: width * scale, height: height * scale }, sizedBy: 'guess' }
}

/**
 * A page as it lies on a desk: a sheet in a photo is cut out and seen from above, a scan that lay askew is turned.
 * @param said the size of the page in its file, if it has one
 */
export async function straighten(bitmap: Bitmap, said: SizeMm | null): Promise<StraightPage> {
  const small = await resized(bitmap, { width: SMALL_SIDE, height: SMALL_SIDE }, 'inside')
  const scale = bitmap.width / small.width
  const corners = findPaper(small)?.map(({ x, y }) => ({
    x: (x + 0.5) * scale,
    y: (y + 0.5) * scale,
  }))
  const sheet = corners && cutOut(bitmap, corners)
  if (sheet) return sheet
  const angle = findAngle(small)
  const { width, height } = bitmap
  const turned =
    Math.abs(angle) < MIN_ANGLE
      ? bitmap
      : warp(bitmap, rotationAround({ x: width / 2, y: height / 2 }, angle), { width, height })
  return { bitmap: turned, ...sizeOf(bitmap, said), angle }
}
