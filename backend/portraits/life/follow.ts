import type { Point } from '#backend/portraits/models/raster'
import { valueAt, type Grey } from './grey.js'

const REACH = 6
const SIDE = 2 * REACH + 1
const ROUNDS = 10
/** A step below it changes nothing any more. */
const STILL = 0.01
/** A point is lost when it does not come back to where it was. */
const ASTRAY = 0.4
/** Mean difference of the windows, in levels of 255. */
const UNLIKE = 14

interface Window {
  values: Float32Array
  dx: Float32Array
  dy: Float32Array
  /** Inverse of the sums of products of gradients. */
  inverse: [xx: number, xy: number, yy: number] | null
}

function windowAround(picture: Grey, { x, y }: Point): Window {
  const own = {
    values: new Float32Array(SIDE * SIDE),
    dx: new Float32Array(SIDE * SIDE),
    dy: new Float32Array(SIDE * SIDE),
  }
  let [xx, xy, yy, at] = [0, 0, 0, 0]
  for (let row = -REACH; row <= REACH; row += 1)
    for (let column = -REACH; column <= REACH; column += 1) {
      const [px, py] = [x + column, y + row]
      own.values[at] = valueAt(picture, px, py)
      const dx = (valueAt(picture, px + 1, py) - valueAt(picture, px - 1, py)) / 2
      const dy = (valueAt(picture, px, py + 1) - valueAt(picture, px, py - 1)) / 2
      own.dx[at] = dx
      own.dy[at] = dy
      xx += dx * dx
      xy += dx * dy
      yy += dy * dy
      at += 1
    }
  const area = xx * yy - xy * xy
  return { ...own, inverse: area > 1 ? [yy / area, -xy / area, xx / area] : null }
}

/** One step of Lucas and Kanade: how far the window has moved on, and how unlike it is there. */
function step({ values, dx, dy, inverse }: Window, picture: Grey, { x, y }: Point) {
  let [bx, by, unlike, at] = [0, 0, 0, 0]
  for (let row = -REACH; row <= REACH; row += 1)
    for (let column = -REACH; column <= REACH; column += 1) {
      const difference = values[at]! - valueAt(picture, x + column, y + row)
      bx += difference * dx[at]!
      by += difference * dy[at]!
      unlike += Math.abs(difference)
      at += 1
    }
  const [xx, xy, yy] = inverse!
  return { x: xx * bx + xy * by, y: xy * bx + yy * by, unlike: unlike / (SIDE * SIDE) }
}

/** Where a point of one picture is in another, from coarse to fine; null if it is lost. */
function followOnce(from: Grey[], to: Grey[], start: Point): Point | null {
  let moved = { x: 0, y: 0 }
  let unlike = Infinity
  for (let level = from.length - 1; level >= 0; level -= 1) {
    const scale = 2 ** level
    const own = { x: start.x / scale, y: start.y / scale }
    const window = windowAround(from[level]!, own)
    if (!window.inverse) return null
    moved = { x: moved.x * 2, y: moved.y * 2 }
    for (let round = 0; round < ROUNDS; round += 1) {
      const next = step(window, to[level]!, { x: own.x + moved.x, y: own.y + moved.y })
      moved = { x: moved.x + next.x, y: moved.y + next.y }
      unlike = next.unlike
      if (Math.hypot(next.x, next.y) < STILL) break
    }
  }
  if (!(unlike < UNLIKE)) return null
  return { x: start.x + moved.x, y: start.y + moved.y }
}

/** Where a point is in another picture, if it also leads back; null if it is lost. */
export function follow(from: Grey[], to: Grey[], point: Point): Point | null {
  const there = followOnce(from, to, point)
  const back = there && followOnce(to, from, there)
  return back && Math.hypot(back.x - point.x, back.y - point.y) < ASTRAY ? there : null
}
