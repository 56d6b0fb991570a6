import type { Raster } from '#backend/portraits/models/raster'
import { CELL, COLUMNS, ROWS } from './person_core.js'

/** Colours are counted in 16 steps each of red, green and blue. */
const STEPS = 16
export const COLOURS = STEPS ** 3

/** The share that a colour needs in the background to count as a background colour. */
const MIN_BACKGROUND_SHARE = 5e-4
/** Added to every share in the person, so that a colour never seen there is not infinitely rarer. */
const UNSEEN_SHARE = 5e-5

/** For every colour: how many cells have it, or their share of all cells. */
export type Counts = Float32Array

/** The colour of every cell, as one number of 12 bits. */
export function cellColours({ data, width }: Raster): Uint16Array {
  const colours = new Uint16Array(COLUMNS * ROWS)
  const line = width * 3
  for (let row = 0; row < ROWS; row += 1) {
    let at = row * CELL * line
    for (let column = 0; column < COLUMNS; column += 1, at += CELL * 3) {
      let colour = 0
      for (let part = at; part < at + 3; part += 1) {
        const sum = data[part]! + data[part + 3]! + data[part + line]! + data[part + line + 3]!
        colour = (colour << 4) | (sum >> 6)
      }
      colours[row * COLUMNS + column] = colour
    }
  }
  return colours
}

/** Shares of all cells, smoothed over neighbouring colours because light changes colours a little. */
export function smoothedShares(counts: Float32Array): Float32Array {
  let from = counts
  for (const step of [1, STEPS, STEPS ** 2]) {
    const to = new Float32Array(COLOURS)
    for (let at = 0; at < COLOURS; at += 1) {
      const place = Math.floor(at / step) % STEPS
      const below = place > 0 ? from[at - step]! : 0
      const above = place < STEPS - 1 ? from[at + step]! : 0
      to[at] = from[at]! / 2 + (below + above) / 4
    }
    from = to
  }
  const sum = Math.max(
    1,
    from.reduce((all, count) => all + count, 0)
  )
  return from.map((count) => count / sum)
}

/** For every colour: its largest share in any of the parts. */
export function largestShares(parts: readonly Counts[]): Counts {
  const shares = new Float32Array(COLOURS)
  for (const part of parts)
    for (let at = 0; at < COLOURS; at += 1) shares[at] = Math.max(shares[at]!, part[at]!)
  return shares
}

/**
 * The colours that are common in the background and rarer in the person.
 * @param timesRarer how many times rarer in the person a colour must be
 * @returns 1 for every such colour
 */
export function backgroundOnlyColours(
  behind: Counts,
  person: Counts,
  timesRarer: number
): Uint8Array {
  const table = new Uint8Array(COLOURS)
  for (let at = 0; at < COLOURS; at += 1) {
    const share = behind[at]!
    if (share > MIN_BACKGROUND_SHARE && share > timesRarer * (person[at]! + UNSEEN_SHARE))
      table[at] = 1
  }
  return table
}
