import type { Raster } from '#backend/photos/vision/raster'
import type { Rgb } from '#domain/photos/background'
import { NATIONAL_FORMAT } from '#domain/photos/national_format'
import { CELL, COLUMNS, ROWS } from './person_core.js'

/** How much of every cell a matte shows. */
export function shownBy(matte: Float32Array): Float32Array {
  const { width } = NATIONAL_FORMAT
  const shown = new Float32Array(COLUMNS * ROWS)
  for (let row = 0; row < ROWS; row += 1) {
    let at = row * CELL * width
    for (let column = 0; column < COLUMNS; column += 1, at += CELL)
      shown[row * COLUMNS + column] =
        (matte[at]! + matte[at + 1]! + matte[at + width]! + matte[at + width + 1]!) / 4
  }
  return shown
}

/** So far from the colour behind, in red, green and blue together, a cell is no longer it. */
const UNLIKE_IN_SUM = 60

/** How far the cell that begins at a place of the data is from a colour, in red, green and blue together. */
function unlike({ data, width }: Raster, at: number, colour: Rgb): number {
  const line = width * 3
  let sum = 0
  for (let part = 0; part < 3; part += 1) {
    const from = at + part
    const four = data[from]! + data[from + 3]! + data[from + line]! + data[from + line + 3]!
    sum += Math.abs(four - CELL ** 2 * colour[part]!)
  }
  return sum / CELL ** 2
}

/** How much of every cell of the photo a made picture shows: the rest is the colour behind. */
export function shownIn(picture: Raster, photo: Raster, background: Rgb): Float32Array {
  const shown = new Float32Array(COLUMNS * ROWS)
  for (let row = 0, cell = 0; row < ROWS; row += 1) {
    let at = row * CELL * picture.width * 3
    for (let column = 0; column < COLUMNS; column += 1, at += CELL * 3, cell += 1) {
      const left = unlike(picture, at, background)
      if (left >= UNLIKE_IN_SUM) shown[cell] = Math.min(1, left / unlike(photo, at, background))
    }
  }
  return shown
}
