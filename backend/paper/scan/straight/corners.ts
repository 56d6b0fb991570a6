import type { Point } from './homography.js'

const cross = (from: Point, a: Point, b: Point) =>
  (a.x - from.x) * (b.y - from.y) - (a.y - from.y) * (b.x - from.x)

/** The corners of the smallest convex shape around points, in order (Andrew). */
export function hullOf(points: Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y)
  const half = (some: Point[]) => {
    const chain: Point[] = []
    for (const point of some) {
      while (chain.length >= 2 && cross(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop()
      chain.push(point)
    }
    return chain.slice(0, -1)
  }
  return [...half(sorted), ...half(sorted.toReversed())]
}

export const areaOf = (shape: Point[]) =>
  Math.abs(
    shape.reduce((sum, { x, y }, at) => {
      const next = shape[(at + 1) % shape.length]!
      return sum + x * next.y - y * next.x
    }, 0)
  ) / 2

/** Takes corners away until four are left, always the one that changes the shape least. */
export function fourOf(hull: Point[]): Point[] | null {
  const left = [...hull]
  while (left.length > 4) {
    const costs = left.map((point, at) =>
      Math.abs(cross(left.at(at - 1)!, point, left[(at + 1) % left.length]!))
    )
    left.splice(costs.indexOf(Math.min(...costs)), 1)
  }
  return left.length === 4 ? left : null
}

interface Line {
  /** `x·cos + y·sin = far` */
  cos: number
  sin: number
  far: number
}

/** The line nearest to points, by least squares across it. */
function lineThrough(points: Point[]): Line {
  const mean = (of: 'x' | 'y') => points.reduce((sum, point) => sum + point[of], 0) / points.length
  const [midX, midY] = [mean('x'), mean('y')]
  let [xx, xy, yy] = [0, 0, 0]
  for (const { x, y } of points) {
    xx += (x - midX) ** 2
    xy += (x - midX) * (y - midY)
    yy += (y - midY) ** 2
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2 + Math.PI / 2
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return { cos, sin, far: midX * cos + midY * sin }
}

function meet(one: Line, other: Line): Point | null {
  const det = one.cos * other.sin - other.cos * one.sin
  if (Math.abs(det) < 0.1) return null
  return {
    x: (one.far * other.sin - other.far * one.sin) / det,
    y: (one.cos * other.far - other.cos * one.far) / det,
  }
}

/** Points of the outline along the middle of a side, near it: within a part of its length. */
function along(outline: Point[], from: Point, to: Point, within: number): Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  return outline.filter((point) => {
    const at =
      ((point.x - from.x) * (to.x - from.x) + (point.y - from.y) * (to.y - from.y)) / length ** 2
    return at > 0.08 && at < 0.92 && Math.abs(cross(from, to, point)) / length < length * within
  })
}

/** Moves four corners to where lines through the outline’s sides meet; null if a side is no line. */
function moved(corners: Point[], outline: Point[], within: number): Point[] | null {
  const sides = corners.map((from, at) => along(outline, from, corners[(at + 1) % 4]!, within))
  if (sides.some((points) => points.length < 8)) return null
  const lines = sides.map((points) => lineThrough(points))
  const met = lines.map((line, at) => meet(lines.at(at - 1)!, line))
  return met.some((point) => point === null) ? null : (met as Point[])
}

/** Of the rough corners one may be cut off: its sides are then some degrees out. */
const WITHIN = [0.12, 0.06, 0.03, 0.02]

/** Moves four rough corners to where lines through the outline’s sides meet; null if a side is no line. */
export const sharpen = (corners: Point[], outline: Point[]): Point[] | null =>
  WITHIN.reduce<Point[] | null>((from, within) => from && moved(from, outline, within), corners)
