import type { PhotoState } from './desk.js'

/** How a photo stands at a glance: as a colour, and as a word. */
export const TRIAGES = ['green', 'orange', 'red', 'grey'] as const
export type Triage = (typeof TRIAGES)[number]

const OF_STATE: Record<PhotoState, Triage> = {
  accepted: 'green',
  awaiting_review: 'orange',
  appealed: 'orange',
  parked: 'orange',
  failed: 'red',
  reset: 'red',
  checking: 'grey',
}

/** Accepted photos are green, those that wait for a person orange, failed and reset ones red. */
export const triageOf = (status: PhotoState): Triage => OF_STATE[status]
