import type { CivilDate } from '../calendar/civil_date.js'
import type { HolidayCalendar } from '../calendar/holiday_calendar.js'
import { explainDeadline, type Adjustment, type Deadline } from './deadline.js'
import { holidaySpans, type HolidaySpan } from './holiday_spans.js'

/** A due date with what a letter says of how it was counted. */
export type CountedDeadline = Pick<
  Deadline,
  'kind' | 'due' | 'start' | 'days' | 'unit' | 'roll'
> & {
  holidays: HolidaySpan[]
  /** Weekend days that are worked in exchange for a holiday, and which. */
  worked: [day: CivilDate, holiday: string][]
  /** Why it was moved last; null if it stands as it was counted. */
  moved: Adjustment['why'] | null
}

export function countedDeadline(deadline: Deadline, calendar: HolidayCalendar): CountedDeadline {
  const { kind, due, start, days, unit, roll, adjustments } = deadline
  const { worked } = explainDeadline(deadline, calendar)
  return {
    ...{ kind, due, start, days, unit, roll },
    holidays: holidaySpans(deadline, calendar),
    worked: worked.map(({ date, why }) => [date, why]),
    moved: adjustments.at(-1)?.why ?? null,
  }
}
