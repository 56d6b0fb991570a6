import type { DeadlineKind } from '../season/deadline.js'
import type { Track } from '../season/codes.js'
import type { Capability } from './permissions.js'

/** The parts into which a unit's papers fall by who needs them, each with the capability to read it. */
export const PAPER_PARTS = {
  course: 'readCourse',
  money: 'readMoney',
  prints: 'readPrints',
  errata: 'readErrata',
} as const satisfies Record<string, Capability>

export type PaperPart = keyof typeof PAPER_PARTS

/** Tracks that are a part of their own; the steps of all others belong to the course. */
export const PART_OF_TRACK: Partial<Record<Track, PaperPart>> = {
  billing: 'money',
  print: 'prints',
}

/** By what errata are answered: the batch, what is wrong in it, the answers, and the papers beside these steps. */
export const ERRATA_EVENTS: readonly string[] = [
  'uploadBatch',
  'submitErrata',
  'answerErrata',
  'reportLateErratum',
  'resolveLateErratum',
  'erratum_evidence',
  'signed_sheet',
]

/** The part to which a step belongs, and with it the documents that it names. */
export function partOfStep({ track, event }: { track: Track; event: string }): PaperPart {
  return PART_OF_TRACK[track] ?? (ERRATA_EVENTS.includes(event) ? 'errata' : 'course')
}

/** The part to which a deadline belongs. */
export const PART_OF_DEADLINE: Readonly<Record<DeadlineKind, PaperPart>> = {
  setup: 'course',
  processing_start: 'course',
  processing: 'course',
  memo: 'course',
  proof: 'errata',
  review: 'course',
  payment: 'money',
}

/** The parts that somebody may read. */
export const readableParts = (may: (capability: Capability) => boolean): PaperPart[] =>
  (Object.keys(PAPER_PARTS) as PaperPart[]).filter((part) => may(PAPER_PARTS[part]))
