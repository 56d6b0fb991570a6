import { lab } from './colour.js'

/**
 * Where the mean colour of a face lies in any ordinary light, a* and b* of L*a*b*: all drawn skins in
 * warm and cold light and the first half of the portraits in both are inside. OFIQ's box (NaturalColour)
 * is narrower: fair skin in cold light leaves it.
 */
const SKIN = { a: [4, 31], b: [-1, 36] } as const

/** Every so many pixels of the face are looked at. */
const EVERY = 3

/** Lightness, 0–100, is compared in so many steps. */
const STEPS = 64
const SUMS = 4

/** What the colours of a face say of the picture it is in (PR27; T3 24-bit colour, T12 true colours). */
export interface FaceColours {
  /** How far the mean colour lies outside of what skin has, ΔE: red and blue swapped, filters, grey. */
  tint: number
  /**
   * How much colours of the same lightness differ, ΔE: lips from cheeks, eyes from both. A picture in
   * grey, in sepia or in any single tint has none of it.
   */
  variety: number
}

const beyond = (value: number, [low, high]: readonly [number, number]) =>
  Math.max(0, low - value, value - high)

/**
 * @param data rows of red, green, blue
 * @param places of the face's pixels
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
