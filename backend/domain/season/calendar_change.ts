import { laterOf, type CivilDate } from '../calendar/civil_date.js'
import type { HolidayCalendar } from '../calendar/holiday_calendar.js'
import { addWorkingDays } from '../calendar/working_days.js'
import { computedDue, moveDeadline, type Deadline, type DeadlineKind } from './deadline.js'
import { type Moment, type Step } from './act_rule.js'
import { letter } from './effect.js'
import type { Batch, SeasonState } from './state.js'
import { isRunning } from './due/is_running.js'

/** One deadline that another calendar moves. */
export interface MovedDeadline {
  kind: DeadlineKind
  from: CivilDate
  to: CivilDate
  /** It would lie in the past, and became the next working day instead. */
  wouldBeOverdue: boolean
  stopsBeingOverdue: boolean
}

/** Every move since, on top of a newly counted date: days given back stay days, a granted date stays. */
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

/** One that would now lie in the past becomes today + 1 working day (season.md section 5). */
function recompute(deadline: Deadline, today: CivilDate, calendar: HolidayCalendar) {
  const { due, provisional } = computedDue(deadline, calendar)
  const counted = withAdjustments(deadline, due, calendar)
  const wouldBeOverdue = counted < today && deadline.due >= today
  const to = wouldBeOverdue ? addWorkingDays(today, 1, calendar).due : counted
  if (to === deadline.due) return { deadline: { ...deadline, provisional }, wouldBeOverdue }
  const moved = moveDeadline(deadline, to, { on: today, why: 'calendar', noteId: null })
  return { deadline: { ...moved, provisional }, wouldBeOverdue }
}

/** What `calendar` would move of these deadlines, today: the preview, and the change itself. */
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

/** Each batch shows the date that its own days give. */
function recount(batch: Batch, proofDays: number, calendar: HolidayCalendar): Batch {
  if (!batch.start) return batch
  return { ...batch, dueOn: addWorkingDays(batch.start, proofDays, calendar).due }
}

/** Dates of the centre's own work are told to the centre. */
const audienceOf = (kind: DeadlineKind) =>
  ['processing', 'review'].includes(kind) ? 'centre' : 'school'

/** A new holiday calendar reaches a running season (season.md section 5). */
export function changeCalendar(
  state: SeasonState,
  moment: Moment
): Step & { moved: MovedDeadline[] } {
  const { today, calendar } = moment
  const { deadlines, moved } = moveDeadlines(Object.values(state.deadlines), today, calendar)
  const changed = Object.fromEntries(deadlines.map((deadline) => [deadline.kind, deadline]))
  // A date that waits in a drawer (the proof while the form is reviewed) moves without a letter.
  const effects = moved
    .filter(({ kind }) => isRunning(state, kind))
    .map(({ kind, from, to }) =>
      letter('calendar_changed', audienceOf(kind), { what: kind, from, to })
    )
  const messages = state.messages.at < moment.at ? { at: moment.at, key: '' } : state.messages
  const batches = state.batches.map((batch) => recount(batch, state.policy.proofDays, calendar))
  const next = { ...state, deadlines: changed, batches, messages }
  return { state: { ...next, lastAt: moment.at }, effects, moved }
}
