import type { CivilDate } from '../calendar/civil_date.js'
import type { HolidayCalendar } from '../calendar/holiday_calendar.js'
import { workingDaysUntil } from '../calendar/working_days.js'

/** A step of the main track that may have changed its phase. */
export interface PhaseStep {
  on: CivilDate
  from: string | null
  to: string | null
}

const isIn = (phase: string | null) => phase === 'errata'

/**
 * How many working days a school has waited for the centre’s answers to its errata, which the days of proof go on
 * counting or not, by policy: from the day on which errata came to that on which the last was answered, or today.
 * @param steps of the main track in their order
 */
export function centreDays(
  steps: readonly PhaseStep[],
  today: CivilDate,
  calendar: HolidayCalendar
): number {
  let since: CivilDate | null = null
  let days = 0
  for (const { on, from, to } of steps) {
    if (isIn(to)) since ??= on
    else if (isIn(from) && to !== null && since) {
      days += workingDaysUntil(since, on, calendar)
      since = null
    }
  }
  return since ? days + workingDaysUntil(since, today, calendar) : days
}
