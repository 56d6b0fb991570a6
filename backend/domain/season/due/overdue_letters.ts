import { addDays, daysBetween, type CivilDate } from '../../calendar/civil_date.js'
import type { HolidayCalendar } from '../../calendar/holiday_calendar.js'
import { addWorkingDays } from '../../calendar/working_days.js'
import { CENTRE_DEADLINES, type DeadlineKind } from '../deadline.js'
import type { Audience } from '../effect.js'
import { isListed, type SeasonState } from '../state.js'
import { isRunning } from './is_running.js'
import { MORNING, type LetterRule } from './letter_rule.js'

/** The days of a weekly letter near `around`. */
function weeksFrom(first: CivilDate, around: CivilDate): CivilDate[] {
  const weeks = Math.max(0, Math.floor(daysBetween(first, around) / 7))
  return [0, 1, 2].map((more) => addDays(first, 7 * (weeks + more)))
}

/** Since when a deadline counts as missed; null while it does not. */
const missedSince = (state: SeasonState, kind: DeadlineKind): CivilDate | null =>
  isRunning(state, kind) ? (state.deadlines[kind]?.overdueSince ?? null) : null

/** The centre was told of the first overdue day at midnight; it gets a copy of the weekly letters. */
const copied = (isFirst: boolean): Audience[] => (isFirst ? ['school'] : ['school', 'centre'])

function overdueAudience(state: SeasonState, kind: DeadlineKind, day: CivilDate): Audience[] {
  const isUnbilled = kind === 'payment' && state.billing?.state === 'unbilled'
  if (isUnbilled || CENTRE_DEADLINES.includes(kind)) return ['centre']
  return copied(day === missedSince(state, kind))
}

/** By how many days a deadline is missed on a day. */
const missedBy = (state: SeasonState, kind: DeadlineKind, day: CivilDate) => {
  const { due } = state.deadlines[kind]!
  return { due, days: daysBetween(due, day) }
}

/** Sent the morning after a missed deadline, and every week until it is met. */
export const overdueWeekly = (kind: DeadlineKind): LetterRule => ({
  key: `overdue_${kind}`,
  template: 'overdue',
  to: (state, day) => overdueAudience(state, kind, day),
  time: MORNING,
  days(state, _calendar, around) {
    const since = missedSince(state, kind)
    const hasOwn = kind === 'proof' && isListed(state)
    return since && !hasOwn ? weeksFrom(since, around) : []
  },
  params: (state, day) => ({ what: kind, ...missedBy(state, kind, day) }),
})

/** The working day after the proof deadline. */
const dayAfterProof = ({ deadlines }: SeasonState, calendar: HolidayCalendar) =>
  addWorkingDays(deadlines.proof!.due, 1, calendar).due

/**
 * 校对期限 +1 个工作日, and every week until it is met: where photos are delivered student by student, this letter says what
 * is still open. Other seasons go on with the letter for any deadline.
 */
export const proofOverdue: LetterRule = {
  key: 'overdue_proof_listed',
  template: 'proof_overdue',
  to: (state, day, calendar) => copied(day === dayAfterProof(state, calendar)),
  time: MORNING,
  days: (state, calendar, around) =>
    missedSince(state, 'proof') && isListed(state)
      ? weeksFrom(dayAfterProof(state, calendar), around)
      : [],
  params: (state, day) => missedBy(state, 'proof', day),
}
