/** Means over a square of side `2·radius + 1`, one pass in each direction; clipped at the edge. */
function boxMean(
  values: Float32Array,
  width: number,
  height: number,
  radius: number
): Float32Array {
  const rows = new Float32Array(values.length)
  for (let y = 0; y < height; y += 1) {
    const start = y * width
    let sum = 0
    for (let x = 0; x < Math.min(radius, width); x += 1) sum += values[start + x]!
    for (let x = 0; x < width; x += 1) {
      if (x + radius < width) sum += values[start + x + radius]!
      if (x - radius - 1 >= 0) sum -= values[start + x - radius - 1]!
      rows[start + x] = sum / (Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1)
    }
  }
  // Row by row over all columns, in the order of memory.
  const means = new Float32Array(values.length)
  const sums = new Float64Array(width)
  const add = (y: number, sign: 1 | -1) => {
    if (y < 0 || y >= height) return
    for (let x = 0; x < width; x += 1) sums[x]! += sign * rows[y * width + x]!
  }
  for (let y = 0; y < radius; y += 1) add(y, 1)
  for (let y = 0; y < height; y += 1) {
    add(y + radius, 1)
    add(y - radius - 1, -1)
    const count = Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1
    for (let x = 0; x < width; x += 1) means[y * width + x] = sums[x]! / count
  }
  return means
}

function product(a: Float32Array, b: Float32Array): Float32Array {
  const values = new Float32Array(a.length)
  for (let at = 0; at < a.length; at += 1) values[at] = a[at]! * b[at]!
  return values
}

/** The first row in which a mask has anything; the number of rows if it is empty. */
function firstRow(mask: Float32Array, width: number): number {
  const at = mask.findIndex((share) => share > 0)
  return at < 0 ? mask.length / width : Math.floor(at / width)
}

export interface Smoothing {
  /** Of both pictures, px. */
  width: number
  /** Half the side of the window of a mean, px. */
  radius: number
  /** Brightness differences below its square root are smoothed. */
  smoothness: number
}

/**
 * Aligns a coarse mask with the edges of a picture (He, Sun, Tang: Guided Image Filtering). Rows so far
 * above the mask that its result there is 0 are left out.
 * @param guide brightness, 0–1
 * @param mask 0–1, of the same size
 */
export function guidedFilter(guide: Float32Array, mask: Float32Array, by: Smoothing): Float32Array {
  const { width, radius } = by
  const from = Math.max(0, firstRow(mask, width) - 2 * radius - 1) * width
  const aligned = new Float32Array(mask.length)
  if (from < mask.length)
    aligned.set(filterRows(guide.subarray(from), mask.subarray(from), by), from)
  return aligned
}

function filterRows(
  guide: Float32Array,
  mask: Float32Array,
  { width, radius, smoothness }: Smoothing
): Float32Array {
  const height = mask.length / width
  const mean = (values: Float32Array) => boxMean(values, width, height, radius)
  const meanGuide = mean(guide)
  const meanMask = mean(mask)
  const correlation = mean(product(guide, mask))
  const squares = mean(product(guide, guide))
  const slope = new Float32Array(mask.length)
  const offset = new Float32Array(mask.length)
  for (let at = 0; at < mask.length; at += 1) {
    const variance = squares[at]! - meanGuide[at]! ** 2
    slope[at] = (correlation[at]! - meanGuide[at]! * meanMask[at]!) / (variance + smoothness)
    offset[at] = meanMask[at]! - slope[at]! * meanGuide[at]!
  }
  const meanSlope = mean(slope)
  const meanOffset = mean(offset)
  for (let at = 0; at < offset.length; at += 1) {
    offset[at] = meanSlope[at]! * guide[at]! + meanOffset[at]!
  }
  return offset
}
