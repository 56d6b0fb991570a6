import type { Raster } from '#backend/photos/vision/raster'
import { CELL, COLUMNS, ROWS } from './person_core.js'

/** Colours are counted in 16 steps of red, green and blue. */
const STEPS = 16
export const COLOURS = STEPS ** 3

/** A colour is of the background where it is so common there, and so many times rarer in the person. */
const COMMON = 5e-4
const NEVER_SEEN = 5e-5

/** How often, or what share of all, each colour is. */
export type Counts = Float32Array

/** For every colour 1 or 0. */
export type Table = Uint8Array

/** The colour of every cell, as one number of 12 bits. */
export function coloursOf({ data, width }: Raster): Uint16Array {
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

/** Spreads counts over neighbouring colours, then makes shares of them: light changes them a little. */
export function spread(counts: Float32Array): Float32Array {
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

/** For every colour: the largest share that it has anywhere. */
export function largest(parts: readonly Counts[]): Counts {
  const shares = new Float32Array(COLOURS)
  for (const part of parts)
    for (let at = 0; at < COLOURS; at += 1) shares[at] = Math.max(shares[at]!, part[at]!)
  return shares
}

/** For every colour: is it of the background, and not of the person? */
export function isBehindOnly(behind: Counts, person: Counts, timesRarer: number): Table {
  const table = new Uint8Array(COLOURS)
  for (let at = 0; at < COLOURS; at += 1) {
    const share = behind[at]!
    if (share > COMMON && share > timesRarer * (person[at]! + NEVER_SEEN)) table[at] = 1
  }
  return table
}
