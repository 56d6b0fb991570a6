import type { Bitmap } from '../../drawn_page.js'
import type { Point } from './homography.js'

/** A sheet lies in a scanner turned by a few degrees; text of another direction is not looked for. */
const MOST = 7
const COARSE = 0.5
const FINE = 0.1

/** Print is darker than this share of white. */
const DARK = 0.6

/** More than half of a page is paper. */
const PAPER_RANK = 0.7

/** Rows of print stand out at the right angle so much more than at the others. */
const MIN_LEAD = 1.1

const MAX_POINTS = 40_000

/** The dark pixels, by what is white on this page. */
function darkPoints({ data, width, height }: Bitmap): Point[] {
  const light = new Uint8Array(width * height)
  for (let at = 0; at < light.length; at += 1)
    light[at] = (data[at * 4]! + 2 * data[at * 4 + 1]! + data[at * 4 + 2]!) / 4
  const white = light.toSorted()[Math.floor(light.length * PAPER_RANK)]!
  const points: Point[] = []
  for (const [at, level] of light.entries())
    if (level < white * DARK) points.push({ x: at % width, y: Math.floor(at / width) })
  const each = Math.ceil(points.length / MAX_POINTS)
  return each > 1 ? points.filter((_, at) => at % each === 0) : points
}

/** How much rows along an angle differ: most where they are lines of print. */
function contrastAt(points: Point[], degrees: number, size: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180)
  const rows = new Uint32Array(size * 2)
  // Whole, or rows of whole pixels would lie between two.
  const offset = Math.floor(size / 2)
  for (const { x, y } of points) rows[Math.round(y - x * slope + offset)]! += 1
  let sum = 0
  for (let at = 1; at < rows.length; at += 1) sum += (rows[at]! - rows[at - 1]!) ** 2
  return sum
}

/** Angles in a range, the least first: of equals it is taken. */
const angles = (from: number, to: number, step: number) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => from + at * step).toSorted(
    (a, b) => Math.abs(a) - Math.abs(b)
  )

/**
 * By how many degrees the lines of a page fall to the right; 0 where nothing says so.
 * @param small the page, a few hundred pixels wide
 */
export function findAngle(small: Bitmap): number {
  const points = darkPoints(small)
  const size = small.width + small.height
  const best = (some: number[]) => {
    const scores = some.map((angle) => contrastAt(points, angle, size))
    const most = Math.max(...scores)
    return { angle: some[scores.indexOf(most)]!, most, scores }
  }
  const rough = best(angles(-MOST, MOST, COARSE))
  const usual = rough.scores.toSorted((a, b) => a - b)[rough.scores.length >> 1]!
  if (points.length === 0 || rough.most < usual * MIN_LEAD) return 0
  const { angle } = best(angles(rough.angle - COARSE, rough.angle + COARSE, FINE))
  return Math.round(angle * 10) / 10
}
