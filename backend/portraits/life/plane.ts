import type { Point } from '#backend/portraits/models/raster'

/** A point of one picture and where it is in another. */
export interface Pair {
  from: Point
  to: Point
}

/** The motion of one plane between two pictures: a homography, its last number 1. */
export type Plane = readonly number[]

const UNKNOWN = 8
const ROUNDS = 6
/** Points farther than so many times the middle distance count for nothing (Tukey). */
const CUT = 4.685 / 0.6745
/** In parts of the picture's width, as all points are. */
const LEAST_SPREAD = 1e-4

/** Solves the normal equations by elimination; null if the points do not determine a plane. */
function solve(matrix: number[][], right: number[]): number[] | null {
  const rows = matrix.map((row, at) => [...row, right[at]!])
  for (let pivot = 0; pivot < UNKNOWN; pivot += 1) {
    const best = rows
      .slice(pivot)
      .reduce(
        (most, row, at) =>
          Math.abs(row[pivot]!) > Math.abs(rows[most]![pivot]!) ? at + pivot : most,
        pivot
      )
    const swapped = rows[best]!
    rows[best] = rows[pivot]!
    rows[pivot] = swapped
    if (Math.abs(swapped[pivot]!) < 1e-9) return null
    for (let row = 0; row < UNKNOWN; row += 1) {
      if (row === pivot) continue
      const factor = rows[row]![pivot]! / swapped[pivot]!
      for (let column = pivot; column <= UNKNOWN; column += 1)
        rows[row]![column]! -= factor * swapped[column]!
    }
  }
  return rows.map((row, at) => row[UNKNOWN]! / row[at]!)
}

function weighted(pairs: readonly Pair[], weights: Float64Array): Plane | null {
  const matrix = Array.from({ length: UNKNOWN }, () => new Array<number>(UNKNOWN).fill(0))
  const right = new Array<number>(UNKNOWN).fill(0)
  const add = (row: readonly number[], value: number, weight: number) => {
    for (let one = 0; one < UNKNOWN; one += 1) {
      right[one]! += weight * row[one]! * value
      for (let other = 0; other < UNKNOWN; other += 1)
        matrix[one]![other]! += weight * row[one]! * row[other]!
    }
  }
  pairs.forEach(({ from: { x, y }, to: { x: u, y: v } }, at) => {
    add([x, y, 1, 0, 0, 0, -u * x, -u * y], u, weights[at]!)
    add([0, 0, 0, x, y, 1, -v * x, -v * y], v, weights[at]!)
  })
  return solve(matrix, right)
}

/** Where a plane's motion takes a point. */
export function moved(plane: Plane, { x, y }: Point): Point {
  const depth = plane[6]! * x + plane[7]! * y + 1
  return {
    x: (plane[0]! * x + plane[1]! * y + plane[2]!) / depth,
    y: (plane[3]! * x + plane[4]! * y + plane[5]!) / depth,
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted.length === 0
    ? 0
    : (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
}

/** The motion of the plane on which most points lie; null if they determine none. */
export function fitPlane(pairs: readonly Pair[]): Plane | null {
  const weights = new Float64Array(pairs.length).fill(1)
  let plane: Plane | null = null
  for (let round = 0; round < ROUNDS; round += 1) {
    plane = weighted(pairs, weights)
    if (!plane) return null
    const fitted = plane
    const astray = pairs.map(({ from, to }) => {
      const there = moved(fitted, from)
      return Math.hypot(to.x - there.x, to.y - there.y)
    })
    const limit = CUT * Math.max(LEAST_SPREAD, median(astray))
    astray.forEach((far, at) => {
      weights[at] = far < limit ? (1 - (far / limit) ** 2) ** 2 : 0
    })
  }
  return plane
}
