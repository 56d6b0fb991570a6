import type { CivilDate } from '../calendar/civil_date.js'
import type { HolidayCalendar } from '../calendar/holiday_calendar.js'
import { recomputeDeadline, type Deadline, type DeadlineKind } from './deadline.js'
import { mail, type Moment, type Step } from './rule.js'
import type { SeasonState } from './state.js'
import { isRunning } from './timers/timer_rules.js'

/** One deadline that another calendar moves. */
export interface MovedDeadline {
  kind: DeadlineKind
  from: CivilDate
  to: CivilDate
  becomesOverdue: boolean
  stopsBeingOverdue: boolean
}

/** What `calendar` would move of these deadlines, today: the preview, and the change itself. */
export function moveDeadlines(
  deadlines: Deadline[],
  today: CivilDate,
  calendar: HolidayCalendar
): { deadlines: Deadline[]; moved: MovedDeadline[] } {
  const after = deadlines.map((deadline) => recomputeDeadline(deadline, today, calendar))
  const moved = deadlines.flatMap((before, index) => {
    const now = after[index]!
    if (now.due === before.due) return []
    const wasOverdue = before.due < today
    const isOverdue = now.due < today
    return [
      {
        kind: before.kind,
        from: before.due,
        to: now.due,
        becomesOverdue: isOverdue && !wasOverdue,
        stopsBeingOverdue: wasOverdue && !isOverdue,
      },
    ]
  })
  return { deadlines: after, moved }
}

/** A new holiday calendar reaches a running season (season.md section 5). */
export function changeCalendar(
  state: SeasonState,
  moment: Moment
): Step & { moved: MovedDeadline[] } {
  const running = Object.values(state.deadlines).filter(({ kind }) => isRunning(state, kind))
  const { deadlines, moved } = moveDeadlines(running, moment.today, moment.calendar)
  const changed = Object.fromEntries(deadlines.map((deadline) => [deadline.kind, deadline]))
  const effects = moved.map(({ kind, from, to }) =>
    mail('calendar_changed', 'school', { what: kind, from, to })
  )
  const messages = state.messages.at < moment.at ? { at: moment.at, key: '' } : state.messages
  const next = { ...state, deadlines: { ...state.deadlines, ...changed }, messages }
  return { state: { ...next, lastAt: moment.at }, effects, moved }
}
