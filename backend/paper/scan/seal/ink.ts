import type { Bitmap } from '../../drawn_page.js'
import { CELL_PX, whiteOf } from './white.js'

/** The pixels of a page that are of one kind: 1 or 0 each. */
export interface Mask {
  bits: Uint8Array
  width: number
  height: number
}

export interface Inks {
  red: Mask
  blue: Mask
  /** No pixel has a colour: a scan in black and white, or nothing but black print. */
  isGrey: boolean
}

/** How far the strongest channel stands above the others, of 255, and as a share of itself. */
const MIN_LEAD = 18
const MIN_SATURATION = 0.14

/** A grey JPEG has no colour at all; a little comes from scanners that tint black. */
const GREY_WITHIN = 10
const COLOURED_SHARE = 0.0002

const isInk = (of: number, second: number, third: number) =>
  of - Math.max(second, third) > MIN_LEAD && of - Math.min(second, third) > of * MIN_SATURATION

/** Which pixels of a page are red or blue ink, on paper of any tint and in uneven light. */
export function findInks(page: Bitmap): Inks {
  const { data, width, height } = page
  const red = new Uint8Array(width * height)
  const blue = new Uint8Array(width * height)
  const { factors, across } = whiteOf(page)
  let coloured = 0
  for (let at = 0; at < red.length; at += 1) {
    const [r0, g0, b0] = [data[at * 4]!, data[at * 4 + 1]!, data[at * 4 + 2]!]
    if (Math.max(r0, g0, b0) - Math.min(r0, g0, b0) > GREY_WITHIN) coloured += 1
    const [x, y] = [at % width, (at / width) | 0]
    const cell = (((y / CELL_PX) | 0) * across + ((x / CELL_PX) | 0)) * 3
    const r = Math.min(255, r0 * factors[cell]!)
    const g = Math.min(255, g0 * factors[cell + 1]!)
    const b = Math.min(255, b0 * factors[cell + 2]!)
    if (isInk(r, g, b)) red[at] = 1
    else if (isInk(b, r, g)) blue[at] = 1
  }
  return {
    red: { bits: red, width, height },
    blue: { bits: blue, width, height },
    isGrey: coloured < COLOURED_SHARE * width * height,
  }
}
