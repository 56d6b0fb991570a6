import type { PhotoState } from '../photos/desk.js'

/** How far a student is in a round; the first that fits, in this order (`stateOfStudent`). */
export const STUDENT_STATES = [
  'qualified',
  'being_checked',
  'awaiting_review',
  'to_retake',
  'reset',
  'expired',
  'absent',
  'not_captured',
] as const
export type StudentState = (typeof STUDENT_STATES)[number]

/** A photo of the student in the round. */
export interface PhotoOfStudent {
  id: string
  status: PhotoState
  /** Null while it is a draft of the phone page, which does not count. */
  submittedAt: string | null
}

/** What decides about a student in one round. */
export interface StudentFacts {
  photos: readonly PhotoOfStudent[]
  /** An absence is recorded and has not ended. */
  isAbsent: boolean
  /** Capture of the round has ended: nothing can be retaken. */
  isClosed: boolean
}

const OF_NEWEST: Record<Exclude<PhotoState, 'accepted' | 'reset'>, StudentState> = {
  checking: 'being_checked',
  awaiting_review: 'awaiting_review',
  appealed: 'awaiting_review',
  parked: 'awaiting_review',
  failed: 'to_retake',
}

type Submitted = PhotoOfStudent & { submittedAt: string }

const isNewer = (one: Submitted, other: Submitted) =>
  one.submittedAt === other.submittedAt ? one.id > other.id : one.submittedAt > other.submittedAt

/**
 * The state of a student in a round: an accepted photo decides, else the newest that was handed in. The
 * view `student_states` says the same in SQL.
 */
export function stateOfStudent({ photos, isAbsent, isClosed }: StudentFacts): StudentState {
  const submitted = photos.filter((photo): photo is Submitted => photo.submittedAt !== null)
  if (submitted.some(({ status }) => status === 'accepted')) return 'qualified'
  const [first, ...others] = submitted
  if (!first) return isAbsent ? 'absent' : 'not_captured'
  const { status } = others.reduce((one, other) => (isNewer(other, one) ? other : one), first)
  if (status === 'reset') return isClosed ? 'expired' : 'reset'
  return OF_NEWEST[status as keyof typeof OF_NEWEST]
}

/** Students without a photo that may stay: whoever has to be photographed, or has a reason not to be. */
export const MISSING_STATES: readonly StudentState[] = [
  'to_retake',
  'reset',
  'expired',
  'absent',
  'not_captured',
]

/** Students with a photo that may stay. */
export const CAPTURED_STATES: readonly StudentState[] = STUDENT_STATES.filter(
  (state) => !MISSING_STATES.includes(state)
)
