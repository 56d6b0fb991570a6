import type { CivilDate } from '../calendar/civil_date.js'
import type { Awaited, Role } from './codes.js'
import type { Matter } from './matter.js'
import { matterFor, SIDES } from './sides.js'

/** A matter as it stands on a day. */
type MatterOfDay = Matter & { overdue: boolean; workingDaysLeft: number | null }

/** A unit as people see it; its matters are in the order of urgency. */
export interface UnitOfDay {
  phase: string
  unit: { name: string }
  matters: readonly MatterOfDay[]
}

/** Who is awaited: the reader's own school, a school by its name, or a group of people. */
export type AwaitedReader =
  { type: 'own_school' } | { type: 'school'; name: string } | { type: 'side'; side: Awaited }

/** What is said first about a unit; the words are the console's. */
export type FirstSentence =
  | { type: 'over' | 'unstarted' | 'nobody' }
  | { type: 'timer'; dueOn: CivilDate | null }
  | {
      type: 'turn'
      who: AwaitedReader
      matter: MatterOfDay
      when: 'overdue' | 'today' | 'due' | 'open'
    }

function whenOf({ overdue, dueOn, workingDaysLeft }: MatterOfDay) {
  if (overdue) return 'overdue'
  if (dueOn === null) return 'open'
  return workingDaysLeft === 0 ? 'today' : 'due'
}

function whoOf({ waitingOn }: MatterOfDay, name: string, roles: readonly Role[]): AwaitedReader {
  if (waitingOn !== 'school') return { type: 'side', side: waitingOn }
  const isOwn = roles.some((role) => SIDES[role] === 'school')
  return isOwn ? { type: 'own_school' } : { type: 'school', name }
}

/**
 * The first sentence about a unit for a reader: whose turn it is, for what, until when. A school is told
 * of its own matters first, and addressed; the centre reads which school is awaited.
 */
export function firstSentence(
  { matters, phase, unit }: UnitOfDay,
  roles: readonly Role[]
): FirstSentence {
  if (phase === 'unstarted') return { type: 'unstarted' }
  if (phase === 'closed' || phase === 'cancelled') return { type: 'over' }
  const matter = matterFor(matters, roles)
  if (!matter) return { type: 'nobody' }
  if (matter.waitingOn === 'timer') return { type: 'timer', dueOn: matter.dueOn }
  return { type: 'turn', who: whoOf(matter, unit.name, roles), matter, when: whenOf(matter) }
}
