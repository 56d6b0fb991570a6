import type { Raster } from '#backend/portraits/models/raster'
import type { Mask } from '#backend/portraits/models/masks'
import { luminance } from '#backend/portraits/measures/colour'
import { guidedFilter } from './guided_filter.js'

const RADIUS = 6
const SMOOTHNESS = 2e-4
/** Below and above, a place is surely background or surely person. */
const LOW = 0.12
const HIGH = 0.88

/** The mask between its cells: it is much coarser than the picture, which it covers from edge to edge. */
function blended({ region, size, share }: Mask, width: number, height: number): Float32Array {
  const values = new Float32Array(width * height)
  const cells = size / region.side
  const last = size - 1.001
  for (let y = 0; y < height; y += 1) {
    const v = Math.min(last, Math.max(0, ((y - region.y) / region.side + 0.5) * size - 0.5))
    const row = Math.floor(v)
    const down = v - row
    let u = (-region.x / region.side + 0.5) * size - 0.5
    for (let x = 0; x < width; x += 1, u += cells) {
      const bounded = Math.min(last, Math.max(0, u))
      const column = Math.floor(bounded)
      const right = bounded - column
      const at = row * size + column
      const upper = share[at]! * (1 - right) + share[at + 1]! * right
      const lower = share[at + size]! * (1 - right) + share[at + size + 1]! * right
      values[y * width + x] = upper * (1 - down) + lower * down
    }
  }
  return values
}

/** An uncertain model answers with intermediate values; an edge is only where they are near one half. */
const DOUBT = [0.3, 0.7] as const
/** The hair model gives low shares to flags as well: only high shares count. */
const HAIR_DOUBT = [0.6, 0.95] as const
const decided = (share: number, [from, to]: readonly [number, number]) =>
  Math.min(1, Math.max(0, (share - from) / (to - from)))

/**
 * How much of every pixel is the person, 0–1, its edges along those of the picture. Specks of the masks
 * that are not connected to the person are still in it.
 * @param hair long hair that the mask of the person leaves out; null without that model
 */
export function matteOf(picture: Raster, person: Mask, hair: Mask | null): Float32Array {
  const { data, width, height } = picture
  const guide = new Float32Array(width * height)
  for (let at = 0; at < guide.length; at += 1) {
    guide[at] = Math.sqrt(luminance(data[at * 3]!, data[at * 3 + 1]!, data[at * 3 + 2]!))
  }
  const body = blended(person, width, height)
  const strands = hair && blended(hair, width, height)
  const coarse = new Float32Array(body.length)
  for (let at = 0; at < coarse.length; at += 1) {
    const own = decided(body[at]!, DOUBT)
    coarse[at] = strands ? Math.max(own, decided(strands[at]!, HAIR_DOUBT)) : own
  }
  const followed = guidedFilter(guide, coarse, { width, radius: RADIUS, smoothness: SMOOTHNESS })
  for (let at = 0; at < followed.length; at += 1) {
    followed[at] = Math.min(1, Math.max(0, (followed[at]! - LOW) / (HIGH - LOW)))
  }
  return followed
}

type Colour = readonly [red: number, green: number, blue: number]

const CELL = 24
const SURE_BACKGROUND = 0.04

/** The colour behind the person, cell by cell, from certain background nearby. */
function colourBehind({ data, width, height }: Raster, matte: Float32Array) {
  const columns = Math.ceil(width / CELL)
  const rows = Math.ceil(height / CELL)
  const sums = new Float32Array(columns * rows * 4)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x
      if (matte[at]! > SURE_BACKGROUND) continue
      const cell = (Math.floor(y / CELL) * columns + Math.floor(x / CELL)) * 4
      for (let channel = 0; channel < 3; channel += 1)
        sums[cell + channel]! += data[at * 3 + channel]!
      sums[cell + 3]! += 1
    }
  }
  const near = (column: number, row: number): Colour | null => {
    for (let reach = 0; reach <= 2; reach += 1) {
      const found = [0, 0, 0, 0]
      for (let r = Math.max(0, row - reach); r <= Math.min(rows - 1, row + reach); r += 1)
        for (
          let c = Math.max(0, column - reach);
          c <= Math.min(columns - 1, column + reach);
          c += 1
        )
          for (let part = 0; part < 4; part += 1)
            found[part]! += sums[(r * columns + c) * 4 + part]!
      const [red, green, blue, count] = found as [number, number, number, number]
      if (count > 0) return [red / count, green / count, blue / count]
    }
    return null
  }
  const known = new Map<number, Colour | null>()
  return (x: number, y: number): Colour | null => {
    const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)]
    const cell = row * columns + column
    if (!known.has(cell)) known.set(cell, near(column, row))
    return known.get(cell)!
  }
}

const EDGE = 0.02

/**
 * Puts a colour behind the person. At the edges the old background is taken out of the pixels first,
 * so that no seam of it is left in the hair.
 */
export function composite(picture: Raster, matte: Float32Array, colour: Colour): Raster {
  const { data, width, height } = picture
  const target = new Uint8Array(data.length)
  const behind = colourBehind(picture, matte)
  const count = width * height
  for (let at = 0; at < count; at += 1) {
    const share = matte[at]!
    const isEdge = share > EDGE && share < 1 - EDGE
    const old = isEdge ? behind(at % width, Math.floor(at / width)) : null
    for (let channel = 0; channel < 3; channel += 1) {
      const seen = data[at * 3 + channel]!
      const own = old ? (seen - (1 - share) * old[channel]!) / Math.max(share, 0.15) : seen
      const bounded = Math.min(255, Math.max(0, own))
      target[at * 3 + channel] = share * bounded + (1 - share) * colour[channel]! + 0.5
    }
  }
  return { data: target, width, height }
}
