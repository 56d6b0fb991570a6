import { NATIONAL_FORMAT } from '#domain/photos/national_format'
import { CELL, COLUMNS, ROWS } from './person_core.js'

/** Cells shown by less than one half within so many steps of a piece are its blurred edge and are removed with it. */
const EDGE = 3
const SHOWN = 0.5

/** The cells to remove: the pieces and their blurred edges. */
function withBlurredEdges(pieces: Uint8Array, shown: Float32Array): Uint8Array {
  const taken = Uint8Array.from(pieces)
  let edge: number[] = []
  for (let at = pieces.indexOf(1); at >= 0; at = pieces.indexOf(1, at + 1)) edge.push(at)
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

/** For every cell the share to remove: 1 if it is marked, else that of its marked neighbours, for a soft edge. */
function sharesToRemove(taken: Uint8Array): Float32Array {
  const shares = new Float32Array(taken.length)
  for (let at = taken.indexOf(1); at >= 0; at = taken.indexOf(1, at + 1)) {
    const [row, column] = [Math.floor(at / COLUMNS), at % COLUMNS]
    for (let y = Math.max(0, row - 1); y <= Math.min(ROWS - 1, row + 1); y += 1)
      for (let x = Math.max(0, column - 1); x <= Math.min(COLUMNS - 1, column + 1); x += 1)
        shares[y * COLUMNS + x]! += taken[y * COLUMNS + x] === 1 ? 1 : 1 / 9
  }
  return shares.map((share) => Math.min(1, share))
}

/**
 * Removes from a matte the pieces of the background that it took for the person.
 * @param matte changed in place
 * @param shown how much of every cell the matte shows, 0–1
 * @param pieces 1 for every cell of a leftover
 */
export function removeLeftovers(
  matte: Float32Array,
  shown: Float32Array,
  pieces: Uint8Array
): void {
  const shares = sharesToRemove(withBlurredEdges(pieces, shown))
  const { width } = NATIONAL_FORMAT
  for (let at = 0; at < COLUMNS * ROWS; at += 1) {
    if (shares[at] === 0) continue
    const start = Math.floor(at / COLUMNS) * CELL * width + (at % COLUMNS) * CELL
    for (let down = 0; down < CELL; down += 1)
      for (let right = 0; right < CELL; right += 1)
        matte[start + down * width + right]! *= 1 - shares[at]!
  }
}
