import { addDays, type CivilDate } from '../calendar/civil_date.js'
import type { HolidayCalendar } from '../calendar/holiday_calendar.js'
import { explainDeadline, type Deadline } from './deadline.js'

/** A holiday with the first and last of its days that a count has left out. */
export type HolidaySpan = [name: string, firstDay: CivilDate, lastDay: CivilDate]

/** The holidays that the working days of a deadline leave out; plain weekends are not named. */
export function holidaySpans(deadline: Deadline, calendar: HolidayCalendar): HolidaySpan[] {
  const spans: HolidaySpan[] = []
  for (const { date } of explainDeadline(deadline, calendar).count?.skipped ?? []) {
    const name = calendar.days[date]?.name
    if (!name) continue
    const last = spans.at(-1)
    if (last?.[0] === name && addDays(last[2], 1) === date) last[2] = date
    else spans.push([name, date, date])
  }
  return spans
}
