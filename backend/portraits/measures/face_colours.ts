import { lab } from './colour.js'

/**
 * The range of a face's mean colour in ordinary light, a* and b* of L*a*b*. It contains all synthetic
 * skins and the first half of the portraits, in warm and in cold light. OFIQ's range (NaturalColour) is
 * narrower: fair skin in cold light lies outside it.
 */
const SKIN = { a: [4, 31], b: [-1, 36] } as const

/** Only one of so many pixels of the face is measured. */
const EVERY = 3

/** Pixels are grouped by lightness, 0–100, in so many steps. */
const STEPS = 64
/** Kept for every step: the count, and the sums of a*, b* and their squares. */
const SUMS = 4

/** Measures of a face's colours (PR27; T3 24-bit colour, T12 true colours). */
export interface FaceColours {
  /** Distance of the mean colour from the range of skin, ΔE: large with red and blue swapped, or a filter. */
  tint: number
  /**
   * How much colours of the same lightness differ, ΔE: lips, cheeks and eyes have different ones. Near 0
   * in grey, sepia or any other single tint.
   */
  variety: number
}

const beyond = (value: number, [low, high]: readonly [number, number]) =>
  Math.max(0, low - value, value - high)

/**
 * Measures the colours of a face.
 * @param data rows of red, green and blue, 0–255
 * @param places the indexes of the face's pixels
 */
export function faceColours(data: Uint8Array, places: ArrayLike<number>): FaceColours {
  const sums = new Float64Array(STEPS * SUMS)
  for (let index = 0; index < places.length; index += EVERY) {
    const from = places[index]! * 3
    const [l, a, b] = lab(data[from]!, data[from + 1]!, data[from + 2]!)
    const step = Math.min(STEPS - 1, Math.floor((l / 100) * STEPS)) * SUMS
    sums[step]! += 1
    sums[step + 1]! += a
    sums[step + 2]! += b
    sums[step + 3]! += a * a + b * b
  }
  let [count, sumA, sumB, rest] = [0, 0, 0, 0]
  for (let step = 0; step < sums.length; step += SUMS) {
    const [own, a, b, squares] = sums.subarray(step, step + SUMS) as unknown as Four
    if (own === 0) continue
    count += own
    sumA += a
    sumB += b
    rest += squares - (a * a + b * b) / own
  }
  const of = Math.max(1, count)
  return {
    tint: Math.hypot(beyond(sumA / of, SKIN.a), beyond(sumB / of, SKIN.b)),
    variety: Math.sqrt(Math.max(0, rest) / of),
  }
}

type Four = [number, number, number, number]
