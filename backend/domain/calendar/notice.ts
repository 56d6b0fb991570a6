import { err, ok, type Result } from '../result.js'
import { isCivilDate, weekday, type CivilDate } from './civil_date.js'
import type { HolidayCalendar, SpecialDay } from './holiday_calendar.js'

/** A day as a notice of the State Council (国务院办公厅关于部分节假日安排的通知) lists it. */
export interface NoticeDay extends SpecialDay {
  date: CivilDate
}

/** The days that a notice lists, and the year it is named after. */
export interface HolidayNotice {
  version: string
  year: number
  days: NoticeDay[]
}

export type NoticeFaultType =
  | 'notice_empty'
  | 'notice_day_invalid'
  | 'notice_day_outside'
  | 'notice_day_twice'
  | 'notice_off_and_work'
  | 'notice_work_on_weekday'

/** A fault of one day in a notice. Each type has its sentence in zh and en. */
export interface NoticeFault {
  type: NoticeFaultType
  date: CivilDate
  name: string
}

/** What a notice changes in the previous version. */
export interface NoticeChanges {
  added: NoticeDay[]
  changed: { date: CivilDate; from: SpecialDay; to: SpecialDay }[]
  /** How many of its days were already known. */
  unchanged: number
}

const isWeekend = (date: CivilDate) => [0, 6].includes(weekday(date))

/** New Year's holiday crosses the year's end, so a notice may list days up to a month outside its year. */
const isInNoticeRange = (year: number, date: CivilDate) =>
  date >= `${year - 1}-12-01` && date <= `${year + 1}-01-31`

/** The fault of a day, checked against the same notice and the previous version; null if it is valid. */
function findDayFault(
  day: NoticeDay,
  notice: HolidayNotice,
  before: HolidayCalendar
): NoticeFaultType | null {
  const { date, kind } = day
  if (!isCivilDate(date)) return 'notice_day_invalid'
  if (!isInNoticeRange(notice.year, date)) return 'notice_day_outside'
  const same = notice.days.filter((other) => other.date === date)
  if (same.some((other) => other.kind !== kind)) return 'notice_off_and_work'
  if (same.length > 1) return 'notice_day_twice'
  // Only a day off that is revoked may be listed as a worked weekday.
  const isRevoked = before.days[date] !== undefined
  if (kind === 'work' && !isWeekend(date) && !isRevoked) return 'notice_work_on_weekday'
  return null
}

function findFaults(notice: HolidayNotice, before: HolidayCalendar): NoticeFault[] {
  if (notice.days.length === 0) return [{ type: 'notice_empty', date: '', name: '' }]
  const faults = notice.days.flatMap((day) => {
    const type = findDayFault(day, notice, before)
    return type ? [{ type, date: day.date, name: day.name }] : []
  })
  // Report a repeated day once.
  return faults.filter(({ date }, place) => faults.findIndex((one) => one.date === date) === place)
}

const isSame = (one: SpecialDay, other: SpecialDay) =>
  one.kind === other.kind && one.name === other.name

function compareDays(days: NoticeDay[], before: HolidayCalendar): NoticeChanges {
  const changes: NoticeChanges = { added: [], changed: [], unchanged: 0 }
  for (const { date, kind, name } of days.toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
    const from = before.days[date]
    if (!from) changes.added.push({ date, kind, name })
    else if (isSame(from, { kind, name })) changes.unchanged += 1
    else changes.changed.push({ date, from, to: { kind, name } })
  }
  return changes
}

/**
 * Merges a notice into the previous version: only its own days change, and its year counts as
 * published. Refuses a day that is invalid, listed twice, both off and worked, more than a month
 * outside the notice's year, or an ordinary weekday listed as worked in exchange.
 */
export function mergeNotice(
  notice: HolidayNotice,
  before: HolidayCalendar
): Result<{ calendar: HolidayCalendar; changes: NoticeChanges }, NoticeFault[]> {
  const faults = findFaults(notice, before)
  if (faults.length > 0) return err(faults)
  const own = notice.days.map(({ date, kind, name }) => [date, { kind, name }] as const)
  const calendar = {
    version: notice.version,
    years: [...new Set([...before.years, notice.year])].toSorted((a, b) => a - b),
    days: { ...before.days, ...Object.fromEntries(own) },
  }
  return ok({ calendar, changes: compareDays(notice.days, before) })
}
