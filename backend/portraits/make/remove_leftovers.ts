import { NATIONAL_FORMAT } from '#domain/photos/national_format'
import { regionOfFace } from './connected_region.js'
import { CELL, COLUMNS, ROWS } from './person_core.js'

/** Cells shown by less than one half within so many steps of a piece are its blurred edge and are removed with it. */
const EDGE = 3
const SHOWN = 0.5

/** The cells to remove: the pieces and their blurred edges. */
function withBlurredEdges(pieces: Uint8Array, shown: Float32Array): Uint8Array {
  const taken = Uint8Array.from(pieces)
  let edge = [...taken.keys()].filter((at) => taken[at] === 1)
  for (let step = 0; step < EDGE; step += 1) {
    const next: number[] = []
    for (const at of edge) {
      for (const other of [at - 1, at + 1, at - COLUMNS, at + COLUMNS]) {
        if (taken[other] !== 0 || shown[other]! >= SHOWN) continue
        taken[other] = 1
        next.push(other)
      }
    }
    edge = next
  }
  return taken
}

/** The share of a cell to remove: 1 if it is marked, else the share of marked neighbours, for a soft edge. */
function shareToRemove(taken: Uint8Array, row: number, column: number): number {
  let [sum, count] = [0, 0]
  for (let y = Math.max(0, row - 1); y <= Math.min(ROWS - 1, row + 1); y += 1)
    for (let x = Math.max(0, column - 1); x <= Math.min(COLUMNS - 1, column + 1); x += 1) {
      sum += taken[y * COLUMNS + x]!
      count += 1
    }
  return taken[row * COLUMNS + column] === 1 ? 1 : sum / count
}

/**
 * The matte without the pieces of the background that it took for the person.
 * @param shown how much of every cell the matte shows, 0–1
 * @param pieces 1 for every cell of a leftover
 */
export function removeLeftovers(
  matte: Float32Array,
  shown: Float32Array,
  pieces: Uint8Array
): Float32Array {
  const taken = withBlurredEdges(pieces, shown)
  const cleaned = Float32Array.from(matte)
  const { width } = NATIONAL_FORMAT
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      const share = 1 - shareToRemove(taken, row, column)
      if (share === 1) continue
      for (let y = row * CELL; y < (row + 1) * CELL; y += 1)
        for (let x = column * CELL; x < (column + 1) * CELL; x += 1)
          cleaned[y * width + x]! *= share
    }
  }
  return regionOfFace(cleaned, width)
}
