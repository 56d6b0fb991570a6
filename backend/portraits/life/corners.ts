import type { Point } from '#backend/portraits/models/raster'
import type { Grey } from './grey.js'

/** One corner at most in a square of so many pixels. */
const CELL = 14
const REACH = 3
/** Not nearer to the edge than the window in which points are followed, and how far they move. */
const MARGIN = 18
/** The smaller eigenvalue of the gradients, a pixel of the window: below it there is only noise to follow. */
const LEAST = 30

/** How well a point can be followed in both directions (Shi and Tomasi, 1994): the smaller eigenvalue. */
function followable({ values, width }: Grey, x: number, y: number): number {
  let [xx, xy, yy] = [0, 0, 0]
  for (let row = y - REACH; row <= y + REACH; row += 1)
    for (let column = x - REACH; column <= x + REACH; column += 1) {
      const at = row * width + column
      const dx = (values[at + 1]! - values[at - 1]!) / 2
      const dy = (values[at + width]! - values[at - width]!) / 2
      xx += dx * dx
      xy += dx * dy
      yy += dy * dy
    }
  return (xx + yy - Math.sqrt((xx - yy) ** 2 + 4 * xy * xy)) / 2 / (2 * REACH + 1) ** 2
}

function bestOfCell(picture: Grey, left: number, top: number): Point | null {
  let [best, most] = [null as Point | null, LEAST]
  for (let y = top; y < top + CELL; y += 2)
    for (let x = left; x < left + CELL; x += 2) {
      const strength = followable(picture, x, y)
      if (strength > most) [best, most] = [{ x, y }, strength]
    }
  return best
}

/** Points that can be followed from picture to picture, spread over it. */
export function findCorners(picture: Grey, isWanted: (point: Point) => boolean): Point[] {
  const found: Point[] = []
  for (let top = MARGIN; top + CELL < picture.height - MARGIN; top += CELL)
    for (let left = MARGIN; left + CELL < picture.width - MARGIN; left += CELL) {
      if (!isWanted({ x: left + CELL / 2, y: top + CELL / 2 })) continue
      const corner = bestOfCell(picture, left, top)
      if (corner && isWanted(corner)) found.push(corner)
    }
  return found
}
