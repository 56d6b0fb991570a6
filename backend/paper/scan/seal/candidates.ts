import type { Mask } from './ink.js'
import { coverageOf, type Circle } from './ring.js'

/** Sums of ink in boxes, each read in four steps. */
function boxSums({ bits, width, height }: Mask) {
  const across = width + 1
  const sums = new Uint32Array(across * (height + 1))
  for (let y = 0; y < height; y += 1) {
    let row = 0
    for (let x = 0; x < width; x += 1) {
      row += bits[y * width + x]!
      sums[(y + 1) * across + x + 1] = sums[y * across + x + 1]! + row
    }
  }
  return (x: number, y: number, half: number) => {
    const [left, right] = [Math.max(0, x - half), Math.min(width, x + half)]
    const [top, bottom] = [Math.max(0, y - half), Math.min(height, y + half)]
    const at = (i: number, j: number) => sums[j * across + i]!
    return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top)
  }
}

/** Pixels between the centres, and between the radiuses, that are tried first. */
const STEP = 4
const RADIUS_STEP = 1.5

/** A third of a thin ring, grown, has at least so many pixels. */
const MIN_INK = 400

/** A coarse circle that is worth a closer look. */
const MIN_COVERAGE = 0.35

/** A circle that is worth a coarse look, by twelve of its angles. */
const MIN_GLANCE = 0.33

const KEEP = 8

export interface Candidate extends Circle {
  coverage: number
}

/** Keeps the best of those that lie together. */
function keepApart(found: Candidate[], apart: number): Candidate[] {
  const kept: Candidate[] = []
  for (const one of found.toSorted((a, b) => b.coverage - a.coverage)) {
    if (kept.length === KEEP) break
    if (kept.every(({ x, y }) => Math.hypot(x - one.x, y - one.y) > apart)) kept.push(one)
  }
  return kept
}

/**
 * Circles of ink between two radiuses, roughly and best first.
 * @param mask the ink, grown by what a step may miss
 */
export function findCandidates(mask: Mask, [smallest, largest]: [number, number]): Candidate[] {
  const sum = boxSums(mask)
  const found: Candidate[] = []
  for (let y = 0; y < mask.height; y += STEP)
    for (let x = 0; x < mask.width; x += STEP) {
      if (sum(x, y, Math.ceil(largest)) < MIN_INK) continue
      let best: Candidate = { x, y, radius: 0, coverage: 0 }
      for (let radius = smallest; radius <= largest; radius += RADIUS_STEP) {
        const circle = { x, y, radius }
        // Most circles lie nowhere near a ring: a few angles tell.
        if (coverageOf(mask, circle, 12) < MIN_GLANCE) continue
        const coverage = coverageOf(mask, circle, 2)
        if (coverage > best.coverage) best = { x, y, radius, coverage }
      }
      if (best.coverage >= MIN_COVERAGE) found.push(best)
    }
  return keepApart(found, smallest / 2)
}
