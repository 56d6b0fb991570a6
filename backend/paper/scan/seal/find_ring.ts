import { findCandidates, type Candidate } from './candidates.js'
import type { Mask } from './ink.js'
import { ANGLES, arcOf, besideOf, coverageOf, fillOf, grow, lineOf } from './ring.js'

/** Pixels of a page to the millimetre, for everything that looks for a seal. */
export const PX_PER_MM = 3

/** Round seals of schools are 38 to 45 mm wide; scans are a little out. */
const DIAMETERS_MM = [34, 50] as const
const RADIUSES: [number, number] = [
  (DIAMETERS_MM[0] * PX_PER_MM) / 2,
  (DIAMETERS_MM[1] * PX_PER_MM) / 2,
]

/** A ring of a seal is nearly closed; half of one is at least this much of it. */
const MIN_COVERAGE = 0.62
const MIN_PART = 0.3

/** It is a line and not a row of characters: so much of it is in arcs of 20° and more, for a half of 60°. */
const LINES = {
  whole: { angles: ANGLES / 18, least: 0.55 },
  part: { angles: ANGLES / 6, least: 0.25 },
}

/** In it are characters and a star, and more paper than ink. */
const INNER_PART = 0.8
const INNER_FILL = [0.02, 0.6] as const

/** It stands free: squares, ovals and larger rings have ink beyond any circle in them. */
const BESIDE = [2 * PX_PER_MM, 12 * PX_PER_MM] as const
const MAX_BESIDE = 0.35

/** Half a seal is open for a third or more. */
const MIN_GAP = ANGLES / 3

export interface Ring {
  xMm: number
  yMm: number
  diameterMm: number
  /** The share of its angles at which there is ink. */
  coverage: number
}

/** Moves a rough circle to where it lies on most ink; of equals, which a thick line has many of, to their middle. */
function refine(mask: Mask, rough: Candidate): Candidate {
  let best: Candidate[] = [{ ...rough, coverage: 0 }]
  for (let y = rough.y - 4; y <= rough.y + 4; y += 1)
    for (let x = rough.x - 4; x <= rough.x + 4; x += 1)
      for (let radius = rough.radius - 4; radius <= rough.radius + 4; radius += 0.5) {
        // A ring that is too small or too large must not be reached by coming nearer to it.
        if (radius < RADIUSES[0] || radius > RADIUSES[1]) continue
        const coverage = coverageOf(mask, { x, y, radius }, 2)
        if (coverage > best[0]!.coverage) best = [{ x, y, radius, coverage }]
        else if (coverage === best[0]!.coverage) best.push({ x, y, radius, coverage })
      }
  const middle = (of: 'x' | 'y' | 'radius') =>
    best.reduce((sum, one) => sum + one[of], 0) / best.length
  return { x: middle('x'), y: middle('y'), radius: middle('radius'), coverage: best[0]!.coverage }
}

/** Is the circle a ring of ink with characters in it and paper around it, and not a part of something else? */
function isRing(ink: Mask, arc: boolean[], circle: Candidate, as: 'whole' | 'part'): boolean {
  if (lineOf(arc, LINES[as].angles) < LINES[as].least) return false
  const inner = fillOf(ink, { ...circle, radius: circle.radius * INNER_PART })
  if (inner < INNER_FILL[0] || inner > INNER_FILL[1]) return false
  return besideOf(ink, circle, BESIDE) < MAX_BESIDE
}

/** The longest part of a circle without ink, in angles. */
function gapOf(arc: boolean[]): number {
  let [gap, run] = [0, 0]
  for (const covered of [...arc, ...arc]) {
    run = covered ? 0 : run + 1
    gap = Math.max(gap, run)
  }
  return gap
}

function judge(ink: Mask, thick: Mask, circle: Candidate): 'whole' | 'part' | null {
  const arc = arcOf(thick, circle)
  if (circle.coverage >= MIN_COVERAGE) return isRing(ink, arc, circle, 'whole') ? 'whole' : null
  const isHalf = circle.coverage >= MIN_PART && gapOf(arc) >= MIN_GAP
  return isHalf && isRing(ink, arc, circle, 'part') ? 'part' : null
}

/** The ring of a seal in one ink: whole, in part (half a seal), or none. */
export function findRing(ink: Mask): { whole: Ring | null; isPart: boolean } {
  const thick = grow(ink, 1)
  const refined = findCandidates(grow(ink, 2), RADIUSES)
    .map((rough) => refine(thick, rough))
    .toSorted((a, b) => b.coverage - a.coverage)
  const judged = refined.map((one) => judge(ink, thick, one))
  const seal = refined[judged.indexOf('whole')]
  if (!seal) return { whole: null, isPart: judged.includes('part') }
  const mm = (pixels: number) => Math.round((pixels / PX_PER_MM) * 10) / 10
  const whole = { xMm: mm(seal.x), yMm: mm(seal.y), diameterMm: mm(seal.radius * 2) }
  return { whole: { ...whole, coverage: Math.round(seal.coverage * 100) / 100 }, isPart: false }
}
