import { addDays, type CivilDate } from './civil_date.js'
import { isWorkingDay, type HolidayCalendar } from './holiday_calendar.js'

/** What a fixed date does when it falls on a day of rest: 20 November is a Saturday in 2021. */
export const ROLL_RULES = ['stay', 'previous', 'next'] as const
export type RollRule = (typeof ROLL_RULES)[number]

/**
 * `date`, or the nearest working day on the side that `rule` names.
 * @throws RangeError where there is none before the end of 1900–2200
 */
export function rollDate(date: CivilDate, rule: RollRule, calendar: HolidayCalendar): CivilDate {
  if (rule === 'stay') return date
  const side = rule === 'next' ? 1 : -1
  let day = date
  while (!isWorkingDay(day, calendar)) day = addDays(day, side)
  return day
}
