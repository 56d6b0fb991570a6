import { addDays, type CivilDate } from './civil_date.js'
import { covers, isWorkingDay, restReason, type HolidayCalendar } from './holiday_calendar.js'

/** A count of working days with every day that was counted or skipped. */
export interface WorkingDayCount {
  start: CivilDate
  days: number
  due: CivilDate
  counted: CivilDate[]
  skipped: { date: CivilDate; why: string }[]
  /** The span goes beyond the years that the calendar covers: the date may still change. */
  provisional: boolean
}

/**
 * Counts `days` working days from `start`, which itself is not counted (民法典 第二百零一条):
 * 「20 个工作日内」 of 苏教指通〔2023〕13号 四.2.
 * @throws RangeError when `days` is not a whole number from 1 to 400, or the count leaves 1900–2200
 */
export function addWorkingDays(
  start: CivilDate,
  days: number,
  calendar: HolidayCalendar
): WorkingDayCount {
  if (!Number.isInteger(days) || days < 1 || days > 400) {
    throw new RangeError(`working days must be 1 to 400, not ${days}`)
  }
  const counted: CivilDate[] = []
  const skipped: WorkingDayCount['skipped'] = []
  let provisional = false
  for (let date = addDays(start, 1); counted.length < days; date = addDays(date, 1)) {
    provisional ||= !covers(calendar, date)
    if (isWorkingDay(date, calendar)) counted.push(date)
    else skipped.push({ date, why: restReason(date, calendar) })
  }
  return { start, days, due: counted.at(-1)!, counted, skipped, provisional }
}

/**
 * The working day that lies `days` working days before `date`; `date` itself for 0.
 * @throws RangeError when the count leaves 1900–2200
 */
export function workingDaysBefore(date: CivilDate, days: number, calendar: HolidayCalendar) {
  let day = date
  for (let left = days; left > 0;) {
    day = addDays(day, -1)
    if (isWorkingDay(day, calendar)) left -= 1
  }
  return day
}

/**
 * How many working days lie after `from`, up to and including `to`; negative when `to` is past.
 * @throws RangeError when the count leaves 1900–2200
 */
export function workingDaysUntil(
  from: CivilDate,
  to: CivilDate,
  calendar: HolidayCalendar
): number {
  if (to < from) return -workingDaysUntil(to, from, calendar)
  let count = 0
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    if (isWorkingDay(date, calendar)) count += 1
  }
  return count
}
