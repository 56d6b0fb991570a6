import type { HolidayCalendar } from '../../calendar/holiday_calendar.js'
import type { Instant } from '../../calendar/instant.js'
import { isTerminal, type Track } from '../codes.js'
import type { SeasonState } from '../state.js'
import { nextMessage } from './reminder_plan.js'
import { TIMER_RULES } from './timer_rules.js'

/** The next thing that a season does by itself. Its key is its identity: track, event, due instant. */
export interface DueEvent {
  key: string
  track: Track
  event: string
  at: Instant
}

const eventOf = (track: Track, event: string, at: Instant): DueEvent => ({
  key: `${track}/${event}/${at}`,
  track,
  event,
  at,
})

function timers(state: SeasonState): DueEvent[] {
  return TIMER_RULES.flatMap((rule) => {
    const at = rule.due(state)
    return at ? [eventOf(rule.track, rule.event, at)] : []
  })
}

/**
 * The earliest event that has not happened, or null where the season waits for people alone. At one
 * instant transitions come before messages: a letter speaks of the state that then holds.
 */
export function nextDue(
  state: SeasonState,
  calendar: HolidayCalendar,
  now: Instant
): DueEvent | null {
  if (isTerminal(state.main.phase)) return null
  const message = nextMessage(state, calendar, now)
  const events = timers(state)
  if (message) events.push(eventOf('main', `message_${message.key}`, message.at))
  return events
    .filter(({ key }) => !state.parked.includes(key))
    .reduce<DueEvent | null>(
      (first, event) => (first && first.at <= event.at ? first : event),
      null
    )
}
