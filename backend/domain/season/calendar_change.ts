import { laterOf, type CivilDate } from '../calendar/civil_date.js'
import type { HolidayCalendar } from '../calendar/holiday_calendar.js'
import { addWorkingDays } from '../calendar/working_days.js'
import {
  CENTRE_DEADLINES,
  computedDue,
  moveDeadline,
  type Deadline,
  type DeadlineKind,
} from './deadline.js'
import { type Moment, type Step } from './act_rule.js'
import { letter } from './effect.js'
import type { Batch, SeasonState } from './state.js'
import { isRunning } from './due/is_running.js'

/** One deadline that another calendar moves. */
export interface MovedDeadline {
  kind: DeadlineKind
  from: CivilDate
  to: CivilDate
  /** The new date would be in the past, so the next working day was used instead. */
  wouldBeOverdue: boolean
  stopsBeingOverdue: boolean
}

/** Re-applies earlier moves to the newly counted date: days are added again, a granted date is kept. */
function withAdjustments(
  { adjustments }: Deadline,
  computed: CivilDate,
  calendar: HolidayCalendar
) {
  return adjustments
    .filter(({ why }) => why !== 'calendar')
    .reduce((due, { to, workingDays }) => {
      if (workingDays) return addWorkingDays(due, workingDays, calendar).due
      return laterOf(to, due)
    }, computed)
}

/** A date that would now be in the past becomes today + 1 working day (season.md section 5). */
function recompute(deadline: Deadline, today: CivilDate, calendar: HolidayCalendar) {
  const { due, provisional } = computedDue(deadline, calendar)
  const counted = withAdjustments(deadline, due, calendar)
  const wouldBeOverdue = counted < today && deadline.due >= today
  const to = wouldBeOverdue ? addWorkingDays(today, 1, calendar).due : counted
  if (to === deadline.due) return { deadline: { ...deadline, provisional }, wouldBeOverdue }
  const moved = moveDeadline(deadline, to, { on: today, why: 'calendar', noteId: null })
  return { deadline: { ...moved, provisional }, wouldBeOverdue }
}

/** Moves deadlines to another calendar; used by the preview and by the change itself. */
export function moveDeadlines(
  deadlines: Deadline[],
  today: CivilDate,
  calendar: HolidayCalendar
): { deadlines: Deadline[]; moved: MovedDeadline[] } {
  const after = deadlines.map((deadline) => recompute(deadline, today, calendar))
  const moved = deadlines.flatMap(({ kind, due: from }, index) => {
    const { deadline, wouldBeOverdue } = after[index]!
    const stopsBeingOverdue = from < today && deadline.due >= today
    if (deadline.due === from) return []
    return [{ kind, from, to: deadline.due, wouldBeOverdue, stopsBeingOverdue }]
  })
  return { deadlines: after.map(({ deadline }) => deadline), moved }
}

/** Recounts the proof deadline that a batch shows. */
function recount(batch: Batch, proofDays: number, calendar: HolidayCalendar): Batch {
  if (!batch.start) return batch
  return { ...batch, dueOn: addWorkingDays(batch.start, proofDays, calendar).due }
}

/** The centre is told of the deadlines of its own work, the school of the others. */
const audienceFor = (kind: DeadlineKind) => (CENTRE_DEADLINES.includes(kind) ? 'centre' : 'school')

/** Applies a new holiday calendar to a running season (season.md section 5). */
export function changeCalendar(
  state: SeasonState,
  moment: Moment
): Step & { moved: MovedDeadline[] } {
  const { today, calendar } = moment
  const { deadlines, moved } = moveDeadlines(Object.values(state.deadlines), today, calendar)
  const changed = Object.fromEntries(deadlines.map((deadline) => [deadline.kind, deadline]))
  // A deadline that is not running (the proof while the form is reviewed) moves without a letter.
  const effects = moved
    .filter(({ kind }) => isRunning(state, kind))
    .map(({ kind, from, to }) =>
      letter('calendar_changed', audienceFor(kind), { what: kind, from, to })
    )
  const messages = state.messages.at < moment.at ? { at: moment.at, key: '' } : state.messages
  const batches = state.batches.map((batch) => recount(batch, state.policy.proofDays, calendar))
  const next = { ...state, deadlines: changed, batches, messages }
  return { state: { ...next, lastAt: moment.at }, effects, moved }
}
