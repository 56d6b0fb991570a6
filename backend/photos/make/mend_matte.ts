import { NATIONAL_FORMAT } from '#domain/photos/national_format'
import { CELL, COLUMNS, ROWS } from './person_core.js'

/** What is shown less than by half, so near to a piece, is its blurred edge and goes with it. */
const EDGE = 3
const SHOWN = 0.5

/** The cells of the pieces and of their blurred edges, each as 1. */
function marked(pieces: Uint8Array, shown: Float32Array): Uint8Array {
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

/** How much of a cell's surroundings is marked: no piece is cut out with scissors. */
function softened(taken: Uint8Array): Float32Array {
  const soft = new Float32Array(taken.length)
  for (let at = taken.indexOf(1); at >= 0; at = taken.indexOf(1, at + 1)) {
    const [row, column] = [Math.floor(at / COLUMNS), at % COLUMNS]
    for (let y = Math.max(0, row - 1); y <= Math.min(ROWS - 1, row + 1); y += 1)
      for (let x = Math.max(0, column - 1); x <= Math.min(COLUMNS - 1, column + 1); x += 1)
        soft[y * COLUMNS + x]! += taken[y * COLUMNS + x] === 1 ? 1 : 1 / 9
  }
  return soft
}

/** Takes pieces of the background, which it took for the person, out of a matte. */
export function mendMatte(matte: Float32Array, shown: Float32Array, pieces: Uint8Array): void {
  const soft = softened(marked(pieces, shown))
  const { width } = NATIONAL_FORMAT
  for (let at = 0; at < COLUMNS * ROWS; at += 1) {
    if (soft[at] === 0) continue
    const share = Math.max(0, 1 - soft[at]!)
    const start = Math.floor(at / COLUMNS) * CELL * width + (at % COLUMNS) * CELL
    for (let down = 0; down < CELL; down += 1)
      for (let right = 0; right < CELL; right += 1) matte[start + down * width + right]! *= share
  }
}
