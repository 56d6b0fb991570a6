import { laterOf } from '../../calendar/civil_date.js'
import type { HolidayCalendar } from '../../calendar/holiday_calendar.js'
import type { Instant } from '../../calendar/instant.js'
import type { Step } from '../act_rule.js'
import type { SeasonState } from '../state.js'
import { transition } from '../transition.js'
import type { DueEvent } from './due_event.js'
import { nextDue } from './next_due.js'

/**
 * The automatic events of a season while its clock goes from `now` to `until` and nobody acts, in order,
 * each with the step that it causes. Stores nothing: the season as it will be, not as it is.
 */
export function* dueSteps(
  state: SeasonState,
  calendar: HolidayCalendar,
  now: Instant,
  until: Instant
): Generator<Step & { due: DueEvent }> {
  let current = state
  let clock = now
  for (;;) {
    const due = nextDue(current, calendar, clock)
    if (!due || due.at > until) return
    clock = laterOf(clock, due.at)
    const outcome = transition(current, { type: 'due', due, now: clock }, calendar)
    // Acts can be refused, automatic events cannot.
    if (!outcome.ok) throw new Error(`${due.key} refused: ${outcome.error.type}`)
    current = outcome.value.state
    yield { due, ...outcome.value }
  }
}

/** The season after everything that is due by `now`. */
export function afterDue(state: SeasonState, calendar: HolidayCalendar, now: Instant): SeasonState {
  let current = state
  for (const step of dueSteps(state, calendar, now, now)) current = step.state
  return current
}
