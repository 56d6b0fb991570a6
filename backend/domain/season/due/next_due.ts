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
 * The earliest automatic event that has not happened, or null if the season waits only for people. At
 * the same instant timers come before letters, so that a letter describes the new state.
 */
export function nextDue(
  state: SeasonState,
  calendar: HolidayCalendar,
  now: Instant
): DueEvent | null {
  if (isTerminal(state.main.phase)) return null
  const letter = nextLetter(state, calendar, now)
  const events = timers(state)
  if (letter) events.push(dueLetter(letter.key, letter.at))
  return events
    .filter(({ key }) => !state.parked.includes(key))
    .reduce<DueEvent | null>(
      (first, event) => (first && first.at <= event.at ? first : event),
      null
    )
}
