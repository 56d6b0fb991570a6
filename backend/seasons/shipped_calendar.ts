import { holidayYears } from '#config/holidays/index'
import type { HolidayCalendar } from '#domain/calendar/holiday_calendar'

/** The calendar that comes with the product; the first version of every installation. */
export function shippedCalendar(): HolidayCalendar {
  const years = holidayYears.map(({ year }) => year)
  const days = holidayYears.flatMap((year) => year.days)
  return {
    version: `shipped-${years.at(-1)}`,
    years,
    days: Object.fromEntries(days.map(({ date, kind, name }) => [date, { kind, name }])),
  }
}
