import type { Raster } from '#backend/portraits/models/raster'
import type { Rgb } from '#domain/photos/background'
import { NATIONAL_FORMAT } from '#domain/photos/national_format'
import { CELL, COLUMNS, ROWS } from './person_core.js'

/** How much of every cell a matte shows, 0–1. */
export function shownByMatte(matte: Float32Array): Float32Array {
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

/** A cell that differs less than this from the colour behind, red, green and blue added up, shows nothing. */
const MIN_DIFFERENCE = 60

/** How far the cell that begins at a place of the data is from a colour, red, green and blue added up. */
function differenceFrom({ data, width }: Raster, at: number, colour: Rgb): number {
  const line = width * 3
  let sum = 0
  for (let part = 0; part < 3; part += 1) {
    const from = at + part
    const four = data[from]! + data[from + 3]! + data[from + line]! + data[from + line + 3]!
    sum += Math.abs(four - CELL ** 2 * colour[part]!)
  }
  return sum / CELL ** 2
}

/** How much of every cell of the photo the product shows, 0–1; the rest is the colour behind. */
export function shownInProduct(picture: Raster, photo: Raster, background: Rgb): Float32Array {
  const shown = new Float32Array(COLUMNS * ROWS)
  for (let row = 0, cell = 0; row < ROWS; row += 1) {
    let at = row * CELL * picture.width * 3
    for (let column = 0; column < COLUMNS; column += 1, at += CELL * 3, cell += 1) {
      const left = differenceFrom(picture, at, background)
      if (left >= MIN_DIFFERENCE)
        shown[cell] = Math.min(1, left / differenceFrom(photo, at, background))
    }
  }
  return shown
}
