import { MISSING_STATES, type StudentState } from './student_state.js'

/** How far the students of a class are, as their teacher needs it: who still has to come stands first. */
export const CLASS_GROUPS = ['missing', 'retake', 'done'] as const
export type ClassGroup = (typeof CLASS_GROUPS)[number]

/** A student of a class, as far as it decides who has to come. */
export interface Member {
  /** Null for whoever is not in the round. */
  state: StudentState | null
  isListed: boolean
  isAbsent: boolean
}

/** The group of a student; null for whoever is not expected. */
export function groupOfMember({ state, isListed }: Omit<Member, 'isAbsent'>): ClassGroup | null {
  if (state === null || !isListed) return null
  if (!MISSING_STATES.includes(state)) return 'done'
  return state === 'absent' || state === 'not_captured' ? 'missing' : 'retake'
}

/** Does somebody still have to come, and has not said why not? */
export function isAwaited({ isAbsent, ...member }: Member): boolean {
  const group = groupOfMember(member)
  return !isAbsent && (group === 'missing' || group === 'retake')
}
