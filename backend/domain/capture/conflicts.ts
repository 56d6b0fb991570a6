/** Why a code waits for its school (students.md 2). */
export const CONFLICT_KINDS = ['second_code', 'other_unit', 'field_differs', 'not_listed'] as const
export type ConflictKind = (typeof CONFLICT_KINDS)[number]

export const CONFLICT_STATES = ['open', 'kept', 'replaced', 'merged'] as const
export type ConflictState = (typeof CONFLICT_STATES)[number]

export const CONFLICT_DECISIONS = ['keep', 'replace', 'merge'] as const
export type ConflictDecision = (typeof CONFLICT_DECISIONS)[number]

/**
 * What a school may decide of each kind. A second code of one number stays out or takes the place of the first, as
 * after the registrar's correction; somebody who is not on the list stays, or is a listed student under another number.
 */
export const DECISIONS_OF: Record<ConflictKind, readonly ConflictDecision[]> = {
  second_code: ['keep', 'replace'],
  other_unit: ['keep'],
  field_differs: ['keep', 'merge'],
  not_listed: ['keep', 'merge'],
}

export const STATE_AFTER: Record<ConflictDecision, ConflictState> = {
  keep: 'kept',
  replace: 'replaced',
  merge: 'merged',
}
