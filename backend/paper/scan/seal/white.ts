import type { Bitmap } from '../../drawn_page.js'

/** A block is wider than a seal: the paper around even a full red disc decides what is white. */
const BLOCK_PX = 156

/** The paper is brighter than this share of the pixels of its block. */
const PAPER_RANK = 0.85

/** What is darker is no paper. */
const MIN_WHITE = 90

/** The side of a square of pixels that have one white. */
export const CELL_PX = 8

/** By what red, green and blue are multiplied so that paper is white: three numbers a cell, row by row. */
export interface White {
  factors: Float32Array
  /** Cells in a row. */
  across: number
}

/** By what each channel of a block is multiplied. */
function factorsOf({ data, width }: Bitmap, [left, top, right, bottom]: number[]): number[] {
  const counts = [new Uint32Array(256), new Uint32Array(256), new Uint32Array(256)]
  for (let y = top!; y < bottom!; y += 2)
    for (let x = left!; x < right!; x += 2)
      for (let channel = 0; channel < 3; channel += 1)
        counts[channel]![data[(y * width + x) * 4 + channel]!]! += 1
  return counts.map((count) => {
    let above = count.reduce((sum, one) => sum + one) * (1 - PAPER_RANK)
    let level = 255
    while (level > MIN_WHITE && (above -= count[level]!) > 0) level -= 1
    return 255 / level
  })
}

/** The two blocks between which a place lies, and how far it is from the first. */
function between(place: number, side: number, count: number) {
  const at = Math.min(count - 1, Math.max(0, (place * count) / side - 0.5))
  const first = Math.floor(at)
  return { first, second: Math.min(count - 1, first + 1), share: at - first }
}

/** What white is in each place of a page: the light on a photo is warm, and falls off to a side. */
export function whiteOf(bitmap: Bitmap): White {
  const { width, height } = bitmap
  const columns = Math.max(1, Math.round(width / BLOCK_PX))
  const rows = Math.max(1, Math.round(height / BLOCK_PX))
  const edge = (index: number, count: number, side: number) => Math.round((index * side) / count)
  const blocks = Array.from({ length: columns * rows }, (_, at) => {
    const [column, row] = [at % columns, Math.floor(at / columns)]
    const [left, right] = [edge(column, columns, width), edge(column + 1, columns, width)]
    const [top, bottom] = [edge(row, rows, height), edge(row + 1, rows, height)]
    return factorsOf(bitmap, [left, top, right, bottom])
  })
  const across = Math.ceil(width / CELL_PX)
  const factors = new Float32Array(across * Math.ceil(height / CELL_PX) * 3)
  for (let at = 0; at < factors.length; at += 3) {
    const [cellX, cellY] = [(at / 3) % across, Math.floor(at / 3 / across)]
    const x = between((cellX + 0.5) * CELL_PX, width, columns)
    const y = between((cellY + 0.5) * CELL_PX, height, rows)
    for (let channel = 0; channel < 3; channel += 1) {
      const block = (column: number, row: number) => blocks[row * columns + column]![channel]!
      const above = block(x.first, y.first) * (1 - x.share) + block(x.second, y.first) * x.share
      const below = block(x.first, y.second) * (1 - x.share) + block(x.second, y.second) * x.share
      factors[at + channel] = above * (1 - y.share) + below * y.share
    }
  }
  return { factors, across }
}
