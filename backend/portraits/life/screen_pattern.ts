import type { Geometry } from '#backend/portraits/measures/geometry'
import type { Raster } from '#backend/portraits/models/raster'
import { powerOf } from './fourier.js'
import { median } from './plane.js'

const SIZE = 128
const STEP = 96
/** Coarser patterns are things in the room; in periods a patch. */
const COARSEST = 12
/** Along the axes the blocks of a JPEG have their peaks. */
const AXIS = 1
/** Rings of so many frequencies are compared with themselves. */
const RING = 2
const MOST_PATCHES = 16
/** A patch fades out to its edges, which are none of the picture. */
const FADE = Float64Array.from(
  { length: SIZE },
  (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (at + 0.5)) / SIZE)
)

/** A patch of one channel or of the difference of two, without its mean and fading out to its edges. */
function patchOf({ data, width }: Raster, left: number, top: number, isColour: boolean) {
  const values = new Float64Array(SIZE * SIZE)
  let sum = 0
  for (let y = 0; y < SIZE; y += 1)
    for (let x = 0; x < SIZE; x += 1) {
      const at = ((top + y) * width + left + x) * 3
      const value = isColour
        ? data[at]! - data[at + 2]!
        : 0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!
      values[y * SIZE + x] = value
      sum += value
    }
  const mean = sum / values.length
  for (let y = 0; y < SIZE; y += 1)
    for (let x = 0; x < SIZE; x += 1)
      values[y * SIZE + x] = (values[y * SIZE + x]! - mean) * FADE[x]! * FADE[y]!
  return values
}

const signed = (at: number) => (at < SIZE / 2 ? at : at - SIZE)

/** How far one frequency stands out of all that are as fine, in decibels; means of several patches. */
function highestPeak(power: Float64Array): number {
  const rings = new Map<number, number[]>()
  for (let v = 0; v <= SIZE / 2; v += 1)
    for (let u = 0; u < SIZE; u += 1) {
      const [x, y] = [signed(u), signed(v)]
      const fine = Math.hypot(x, y)
      if (fine < COARSEST || fine > SIZE / 2 || Math.min(Math.abs(x), Math.abs(y)) <= AXIS) continue
      const ring = Math.floor(fine / RING)
      const known = rings.get(ring)
      if (known) known.push(power[v * SIZE + u]!)
      else rings.set(ring, [power[v * SIZE + u]!])
    }
  const peaks = [...rings.values()].map((ring) => Math.max(...ring) / Math.max(1e-9, median(ring)))
  return 10 * Math.log10(Math.max(1, ...peaks))
}

/** The corners of patches over the face and what is above the shoulders: stripes of clothes are no screen. */
function places({ width, height }: Raster, { eyes, height: face, width: wide }: Geometry) {
  const bottom = Math.min(height, Math.round(eyes.y + face))
  const from = Math.max(0, Math.round(eyes.x - 2 * wide))
  const to = Math.min(width, Math.round(eyes.x + 2 * wide))
  const found: [left: number, top: number][] = []
  for (let top = Math.max(0, Math.round(eyes.y - 2 * face)); top + SIZE <= bottom; top += STEP)
    for (let left = from; left + SIZE <= to; left += STEP) found.push([left, top])
  const every = Math.max(1, Math.ceil(found.length / MOST_PATCHES))
  return found.filter((_, at) => at % every === 0)
}

function peakOf(photo: Raster, corners: [number, number][], isColour: boolean): number {
  const sum = new Float64Array(SIZE * SIZE)
  for (const [left, top] of corners) {
    const power = powerOf(patchOf(photo, left, top, isColour), SIZE)
    let total = 0
    for (let at = 0; at < power.length; at += 1) total += power[at]!
    // Each patch counts the same: the strongest edge must not hide a grid.
    for (let at = 0; at < sum.length; at += 1) sum[at]! += Math.log(1e-6 + power[at]! / (total + 1))
  }
  return highestPeak(sum.map((value) => Math.exp(value / corners.length)))
}

/**
 * How far one fine frequency stands out of the others on the face and behind it, in decibels: the dots of a screen or
 * of a print, and what they and the dots of the camera make together (moiré).
 * @returns null where the face is too near to the edge
 */
export function screenPattern(photo: Raster, geometry: Geometry): number | null {
  const corners = places(photo, geometry)
  if (corners.length === 0) return null
  return Math.max(peakOf(photo, corners, false), peakOf(photo, corners, true))
}
