import type { CivilDate } from '../calendar/civil_date.js'
import type { HolidayCalendar } from '../calendar/holiday_calendar.js'
import { workingDaysUntil } from '../calendar/working_days.js'
import { TRACKS } from './codes.js'
import type { Matter } from './matter.js'

/** Sorts after every date. */
const NEVER = '9999-12-31'

/** An act counts as overdue from the day after its date; a window that ends or a timer never does. */
export const isOverdue = ({ act, dueOn }: Pick<Matter, 'act' | 'dueOn'>, today: CivilDate) =>
  act !== null && dueOn !== null && dueOn < today

/**
 * Working days until a matter is due, negative when its date is past; null without a date. On the
 * rest days after a date no working day has passed, but it is not due today either: it counts one.
 */
export function workingDaysLeft(
  { dueOn }: Pick<Matter, 'dueOn'>,
  today: CivilDate,
  calendar: HolidayCalendar
): number | null {
  if (dueOn === null) return null
  const left = workingDaysUntil(today, dueOn, calendar)
  return dueOn < today ? Math.min(left, -1) : left
}

const keyOf = ({ act, dueOn, since, track }: Matter) => [
  act === null ? '1' : '0',
  dueOn ?? NEVER,
  since ?? NEVER,
  String(TRACKS.indexOf(track)),
  act ?? '',
]

/**
 * The order of urgency: acts of people before timers and open windows; of these the longest overdue
 * first, then the soonest due, then those without a date. It does not depend on the day: of two dates
 * the earlier one is both the longer overdue and the sooner due.
 */
export function byUrgency(one: Matter, other: Matter): number {
  const [left, right] = [keyOf(one), keyOf(other)]
  const at = left.findIndex((part, index) => part !== right[index])
  return at < 0 ? 0 : left[at]! < right[at]! ? -1 : 1
}
