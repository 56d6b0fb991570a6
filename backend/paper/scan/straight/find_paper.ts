import type { Bitmap } from '../../drawn_page.js'
import { areaOf, fourOf, hullOf, sharpen } from './corners.js'
import type { Point } from './homography.js'
import { outlineOfPaper } from './paper_mask.js'

/** Below is no page of a form, above is a scan that shows nothing but the page. */
const MIN_SHARE = 0.2
const MAX_SHARE = 0.96

/** A sheet fills the four corners found for it. */
const MIN_FILL = 0.97

/** A4 is 1.41 times as long as wide; seen aslant a little more or less. */
const SIDES = { least: 1.1, most: 1.85 }

/** Opposite sides of a sheet, seen aslant. */
const MAX_TAPER = 1.8

const lengthOf = (from: Point, to: Point) => Math.hypot(to.x - from.x, to.y - from.y)

/** Clockwise from the corner that is nearest to the top left of the picture. */
function inOrder(corners: Point[]): Point[] {
  const middle = (of: 'x' | 'y') => corners.reduce((sum, corner) => sum + corner[of], 0) / 4
  const [x, y] = [middle('x'), middle('y')]
  const turned = corners.toSorted(
    (a, b) => Math.atan2(a.y - y, a.x - x) - Math.atan2(b.y - y, b.x - x)
  )
  const first = turned.reduce((best, one, at) => {
    const other = turned[best]!
    return one.x + one.y < other.x + other.y ? at : best
  }, 0)
  return [...turned.slice(first), ...turned.slice(0, first)]
}

/** Do these corners look like those of a sheet of A4? */
function isSheet(corners: Point[], hull: Point[]): boolean {
  const [top, right, bottom, left] = corners.map((from, at) =>
    lengthOf(from, corners[(at + 1) % 4]!)
  )
  const taper = (a: number, b: number) => Math.max(a, b) / Math.min(a, b)
  if (taper(top!, bottom!) > MAX_TAPER || taper(left!, right!) > MAX_TAPER) return false
  const sides = taper(top! + bottom!, left! + right!)
  if (sides < SIDES.least || sides > SIDES.most) return false
  const fill = areaOf(hull) / areaOf(corners)
  return fill >= MIN_FILL && fill <= 1 / MIN_FILL
}

/**
 * Finds the corners of a sheet that lies on something darker, clockwise from the top left; null if the picture
 * shows nothing but the page, or no sheet is seen.
 * @param small the picture, a few hundred pixels wide
 */
export function findPaper(small: Bitmap): Point[] | null {
  const outline = outlineOfPaper(small)
  if (outline.length < 40) return null
  const hull = hullOf(outline)
  const share = areaOf(hull) / (small.width * small.height)
  if (share < MIN_SHARE || share > MAX_SHARE) return null
  const rough = fourOf(hull)
  const sharp = rough && sharpen(rough, outline)
  const corners = sharp && inOrder(sharp)
  return corners && isSheet(corners, hull) ? corners : null
}
