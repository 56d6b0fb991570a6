import { type CivilDate, weekday, yearOf } from './civil_date.js'

/** `off`: 放假; `work`: a weekend day worked in exchange (调休上班). */
export interface SpecialDay {
  kind: 'off' | 'work'
  name: string
}

/**
 * One version of the State Council's holidays. `years` are the years it covers: in other years Monday
 * to Friday count as working days, and the result must be marked provisional.
 */
export interface HolidayCalendar {
  version: string
  years: number[]
  days: Record<CivilDate, SpecialDay>
}

export function isWorkingDay(date: CivilDate, calendar: HolidayCalendar): boolean {
  const special = calendar.days[date]
  return special ? special.kind === 'work' : ![0, 6].includes(weekday(date))
}

/** Why `date` is not a working day: the holiday's name, or 周末. */
export const restReason = (date: CivilDate, calendar: HolidayCalendar): string =>
  calendar.days[date]?.name ?? '周末'

export const covers = (calendar: HolidayCalendar, date: CivilDate) =>
  calendar.years.includes(yearOf(date))

/** The part of a calendar that a season of `year` can need: its own year and the next. */
export function calendarAround(year: number, calendar: HolidayCalendar): HolidayCalendar {
  const near = (candidate: number) => candidate === year || candidate === year + 1
  return {
    version: calendar.version,
    years: calendar.years.filter(near),
    days: Object.fromEntries(Object.entries(calendar.days).filter(([date]) => near(yearOf(date)))),
  }
}
