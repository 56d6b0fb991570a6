import type { HolidayCalendar } from '../../calendar/holiday_calendar.js'
import type { Instant } from '../../calendar/instant.js'
import { isTerminal } from '../main/phases.js'
import type { SeasonState } from '../state.js'
import { dueLetter, dueTimer, type DueEvent } from './due_event.js'
import { nextLetter } from './letter_plan.js'
import { TIMER_RULES } from './timer_rules.js'

function timers(state: SeasonState): DueEvent[] {
  return TIMER_RULES.flatMap((rule) => {
    const at = rule.due(state)
    return at ? [dueTimer(rule, at)] : []
  })
}

/**
 * The earliest event that has not happened, or null where the season waits for people alone. At one
 * instant transitions come before letters: a letter speaks of the state that then holds.
 */
export function nextDue(
  state: SeasonState,
  calendar: HolidayCalendar,
  now: Instant
): DueEvent | null {
  if (isTerminal(state.main.phase)) return null
  const message = nextLetter(state, calendar, now)
  const events = timers(state)
  if (message) events.push(dueLetter(message.key, message.at))
  return events
    .filter(({ key }) => !state.parked.includes(key))
    .reduce<DueEvent | null>(
      (first, event) => (first && first.at <= event.at ? first : event),
      null
    )
}
