import type { Mask } from './ink.js'

/** Angles at which a ring is looked at: every 2.5°. */
export const ANGLES = 144

const DIRECTIONS = Array.from({ length: ANGLES }, (_, index) => {
  const angle = (index * 2 * Math.PI) / ANGLES
  return [Math.cos(angle), Math.sin(angle)] as const
})

/** In pixels of the mask. */
export interface Circle {
  x: number
  y: number
  radius: number
}

/** Is there ink at this place? Beyond the page is none. */
const hasInk = ({ bits, width, height }: Mask, x: number, y: number) => {
  // Math.floor, and not Math.round, which is many times as slow.
  const column = Math.floor(x + 0.5)
  const row = Math.floor(y + 0.5)
  return (
    column >= 0 && row >= 0 && column < width && row < height && bits[row * width + column] === 1
  )
}

/** The angles at which a circle lies on ink. */
export const arcOf = (mask: Mask, { x, y, radius }: Circle): boolean[] =>
  DIRECTIONS.map(([cos, sin]) => hasInk(mask, x + radius * cos, y + radius * sin))

/** The share of the angles, or of each so manieth, at which a circle lies on ink. */
export function coverageOf(mask: Mask, { x, y, radius }: Circle, each = 1): number {
  let covered = 0
  for (let at = 0; at < ANGLES; at += each) {
    const [cos, sin] = DIRECTIONS[at]!
    if (hasInk(mask, x + radius * cos, y + radius * sin)) covered += each
  }
  return covered / ANGLES
}

/** The share of a circle that lies on ink in arcs at least so many angles long: a line, and no letters. */
export function lineOf(arc: boolean[], least: number): number {
  const start = arc.indexOf(false)
  if (start === -1) return 1
  let [line, run] = [0, 0]
  for (let at = 1; at <= arc.length; at += 1) {
    if (arc[(start + at) % arc.length]) run += 1
    else {
      if (run >= least) line += run
      run = 0
    }
  }
  return line / arc.length
}

/** The share of the angles at which there is ink beyond a circle, between two distances from it. */
export function besideOf(
  mask: Mask,
  { x, y, radius }: Circle,
  [from, to]: readonly [number, number]
): number {
  let inked = 0
  for (const [cos, sin] of DIRECTIONS) {
    let pixels = 0
    for (let at = radius + from; at <= radius + to; at += 1)
      if (hasInk(mask, x + at * cos, y + at * sin)) pixels += 1
    // One pixel may be noise.
    if (pixels >= 2) inked += 1
  }
  return inked / ANGLES
}

/** The share of ink inside a circle. */
export function fillOf(mask: Mask, { x, y, radius }: Circle): number {
  let ink = 0
  let all = 0
  for (let down = -radius; down <= radius; down += 2)
    for (let across = -radius; across <= radius; across += 2) {
      if (across * across + down * down > radius * radius) continue
      all += 1
      if (hasInk(mask, x + across, y + down)) ink += 1
    }
  return all === 0 ? 0 : ink / all
}

/** The mask with each pixel of ink grown by so many pixels to each side. */
export function grow({ bits, width, height }: Mask, by: number): Mask {
  const rows = new Uint8Array(bits.length)
  const grown = new Uint8Array(bits.length)
  for (const [at, bit] of bits.entries()) {
    if (!bit) continue
    const x = at % width
    rows.fill(1, at - Math.min(by, x), at + Math.min(by, width - 1 - x) + 1)
  }
  for (let at = 0; at < bits.length; at += 1) {
    if (!rows[at]) continue
    const y = Math.floor(at / width)
    for (let down = Math.max(-by, -y); down <= Math.min(by, height - 1 - y); down += 1)
      grown[at + down * width] = 1
  }
  return { bits: grown, width, height }
}
