import { addDays, type CivilDate } from './civil_date.js'
import { isWorkingDay, type HolidayCalendar } from './holiday_calendar.js'

/** Where a fixed date moves when it is not a working day: 20 November 2021 is a Saturday. */
export const ROLL_RULES = ['stay', 'previous', 'next'] as const
export type RollRule = (typeof ROLL_RULES)[number]

/**
 * `date`, or the nearest working day in the direction of `rule`.
 * @throws RangeError when there is none within 1900–2200
 */
export function rollDate(date: CivilDate, rule: RollRule, calendar: HolidayCalendar): CivilDate {
  if (rule === 'stay') return date
  const side = rule === 'next' ? 1 : -1
  let day = date
  while (!isWorkingDay(day, calendar)) day = addDays(day, side)
  return day
}
