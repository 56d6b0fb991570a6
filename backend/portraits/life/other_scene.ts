import type { Grey } from './grey.js'

/** So small that a hand moves it by less than a point. */
const COLUMNS = 48
const ROWS = 64
/** How far the photo may be beside a picture of the burst, in points. */
const BESIDE = 2

function small({ values, width, height }: Grey): Float64Array {
  const sums = new Float64Array(COLUMNS * ROWS)
  const counts = new Float64Array(COLUMNS * ROWS)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const cell = Math.floor((y * ROWS) / height) * COLUMNS + Math.floor((x * COLUMNS) / width)
      sums[cell]! += values[y * width + x]!
      counts[cell]! += 1
    }
  return sums.map((sum, cell) => sum / Math.max(1, counts[cell]!))
}

/** Correlation of the part that two pictures have in common when one is moved. */
function likeness(one: Float64Array, other: Float64Array, right: number, down: number): number {
  let [n, a, b, aa, bb, ab] = [0, 0, 0, 0, 0, 0]
  for (let y = Math.max(0, -down); y < Math.min(ROWS, ROWS - down); y += 1)
    for (let x = Math.max(0, -right); x < Math.min(COLUMNS, COLUMNS - right); x += 1) {
      const p = one[y * COLUMNS + x]!
      const q = other[(y + down) * COLUMNS + x + right]!
      n += 1
      a += p
      b += q
      aa += p * p
      bb += q * q
      ab += p * q
    }
  const spread = Math.sqrt((aa - (a * a) / n) * (bb - (b * b) / n))
  return spread < 1e-6 ? 0 : (ab - (a * b) / n) / spread
}

/** How unlike the photo is to the picture of the burst that is most like it: 0 the same scene, 1 or more another one. */
export function otherScene(frames: readonly Grey[], photo: Grey): number {
  const own = small(photo)
  let best = -1
  for (const frame of frames.map(small))
    for (let down = -BESIDE; down <= BESIDE; down += 1)
      for (let right = -BESIDE; right <= BESIDE; right += 1)
        best = Math.max(best, likeness(own, frame, right, down))
  return 1 - best
}
