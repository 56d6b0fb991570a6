import { distance, lab } from '#backend/portraits/measures/colour'
import { faceColours } from '#backend/portraits/measures/face_colours'
import { geometryOf } from '#backend/portraits/measures/geometry'
import { meshOutline, within } from '#backend/portraits/measures/zones'
import { readJpegHeader } from '#backend/portraits/files/jpeg_header'
import type { Mesh } from '#backend/portraits/models/face_mesh'
import type { Raster } from '#backend/portraits/models/raster'
import type { Vision } from '#backend/portraits/models/vision'
import type { ProductMeasures } from '#domain/photos/national_format'
import sharp from 'sharp'
import { findLeftovers } from './leftovers.js'
import { CELL } from './person_core.js'
import { shownInProduct } from './shown_cells.js'

type Colour = readonly [number, number, number]

const UNLIKE = 20
/** So many pixels of a row must differ before it belongs to the head. */
const ENOUGH = 6
const MIDDLE = [0.25, 0.75] as const

const colourAt = ({ data }: Raster, at: number) =>
  lab(data[at * 3]!, data[at * 3 + 1]!, data[at * 3 + 2]!)

/** A colour that differs less than this in red, green and blue together differs less than UNLIKE. */
const ALMOST = 12
const isAlmost = ({ data }: Raster, at: number, [red, green, blue]: Colour) =>
  Math.abs(data[at * 3]! - red) +
    Math.abs(data[at * 3 + 1]! - green) +
    Math.abs(data[at * 3 + 2]! - blue) <
  ALMOST

/** The first row in the middle of the picture that is not background: the top of the hair. */
function headTop(picture: Raster, background: Colour): number {
  const behind = lab(...background)
  const { width, height } = picture
  for (let y = 0; y < height; y += 1) {
    let unlike = 0
    for (let x = Math.floor(width * MIDDLE[0]); x < width * MIDDLE[1]; x += 1) {
      const at = y * width + x
      if (isAlmost(picture, at, background)) continue
      if (distance(colourAt(picture, at), behind) > UNLIKE) unlike += 1
    }
    if (unlike >= ENOUGH) return y
  }
  return height
}

/** Background is measured in pieces of this many pixels, because single ones are JPEG noise. */
const PIECE = 8
const SURELY_BACKGROUND = 0.02

/** Is a piece all background: by the matte, or because it is in an upper corner? */
function isBackground(matte: Float32Array, width: number, left: number, top: number): boolean {
  const inCorner = top < 40 && (left < 24 || left >= width - 24 - PIECE)
  if (inCorner) return true
  for (let y = top; y < top + PIECE; y += 1)
    for (let x = left; x < left + PIECE; x += 1)
      if (matte[y * width + x]! > SURELY_BACKGROUND) return false
  return true
}

/** How far the piece of background that differs most is from the colour that was asked for, ΔE. */
function backgroundError(picture: Raster, background: Colour, matte: Float32Array): number {
  const behind = lab(...background)
  const { data, width, height } = picture
  let largest = 0
  for (let top = 0; top + PIECE <= height; top += PIECE) {
    for (let left = 0; left + PIECE <= width; left += PIECE) {
      if (!isBackground(matte, width, left, top)) continue
      const sums = [0, 0, 0]
      for (let y = top; y < top + PIECE; y += 1)
        for (let x = left; x < left + PIECE; x += 1)
          for (let part = 0; part < 3; part += 1) sums[part]! += data[(y * width + x) * 3 + part]!
      const [red, green, blue] = sums.map((sum) => Math.round(sum / PIECE ** 2)) as [
        number,
        number,
        number,
      ]
      largest = Math.max(largest, distance(lab(red, green, blue), behind))
    }
  }
  return largest
}

/** Refusing needs more evidence than removing: only colours hardly found in the person count. */
const TIMES_RARER_TO_REFUSE = 12

/**
 * The face's colours, by every second column: the bounds of a product are far from any true face. A product
 * already has the scale at which photos are measured.
 */
function coloursOfFace({ data }: Raster, mesh: Mesh) {
  const places: number[] = []
  within(meshOutline('face', mesh), (at) => {
    if (at % 2 === 0) places.push(at)
  })
  return faceColours(data, places)
}

/** What a product was made of: the colour behind, where the person is, and the photo cropped to its size. */
export interface ProductSource {
  background: Colour
  matte: Float32Array
  picture: Raster
  /** The colours of the photo's cells. */
  colours: Uint16Array
}

/**
 * Decodes a made picture again and measures it, as its receiver would; null without a face.
 * The matte only says which pieces must be background. Whether the matte itself shows too much is found
 * by the photo's colours and the face's geometry.
 */
export async function measureProduct(
  vision: Vision,
  jpeg: Buffer,
  { background, matte, picture: photo, colours }: ProductSource
): Promise<ProductMeasures | null> {
  const { density, channels } = await sharp(jpeg).metadata()
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true })
  const pixels = new Uint8Array(data.buffer, data.byteOffset, data.length)
  const picture = { data: pixels, width: info.width, height: info.height }
  const [face] = await vision.detect(picture)
  if (!face) return null
  const mesh = await vision.mesh(picture, face)
  const { eyes, width, chin } = geometryOf(mesh)
  const { tint, variety } = coloursOfFace(picture, mesh)
  const top = headTop(picture, background)
  const shown = shownInProduct(picture, photo, background)
  const head = { x: eyes.x, eyes: eyes.y, chin: chin.y, top, width }
  const pieces = findLeftovers(colours, shown, head, TIMES_RARER_TO_REFUSE)
  return {
    width: info.width,
    height: info.height,
    dpi: density ?? 0,
    channels: channels ?? 0,
    quality: readJpegHeader(jpeg)?.quality ?? 0,
    bytes: jpeg.length,
    headTop: top,
    eyes: eyes.y,
    faceWidth: width,
    offCentre: Math.abs(eyes.x - info.width / 2),
    backgroundError: backgroundError(picture, background, matte),
    leftovers: pieces.reduce((sum, one) => sum + one, 0) * CELL ** 2,
    skinTint: tint,
    colourVariety: variety,
  }
}
