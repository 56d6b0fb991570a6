import { addDays, daysBetween, type CivilDate } from '../calendar/civil_date.js'
import { civilDateOf, wallTimeOf, type Instant, type TimeOfDay } from '../calendar/instant.js'

/** How many students were photographed on a day, and need not be again. */
export interface CapturedOn {
  day: CivilDate
  captured: number
}

/** The days on which photos are taken, and the hours of each. */
export interface CountedWindow {
  firstDay: CivilDate
  lastDay: CivilDate
  from: TimeOfDay
  to: TimeOfDay
}

/** What the pace of a unit, college or class is worked out from. */
export interface PaceFacts {
  /** Who is to be photographed: without those whose absence is explained. Null while nobody knows. */
  awaited: number | null
  /** How many of them are. */
  captured: number
  /** Null before it is set. */
  window: CountedWindow | null
  /** Capture has ended, on that day or before it. */
  isClosed: boolean
  days: readonly CapturedOn[]
  now: Instant
}

/** Whether a unit will be done in time. */
export type Pace =
  | { kind: 'unknown' }
  | { kind: 'complete'; captured: number; awaited: number }
  | { kind: 'over'; captured: number; awaited: number; lastDay: CivilDate }
  /** No day of the window is over on which somebody was photographed, or it has not begun. */
  | ({ kind: 'not_begun' | 'no_day' } & Ahead)
  | ({ kind: 'running'; counted: CivilDate[]; perDay: number; reach: number } & Ahead)

/** What is left: so many days, on each of which so many must be photographed. */
interface Ahead {
  captured: number
  awaited: number
  firstDay: CivilDate
  lastDay: CivilDate
  daysLeft: number
  needed: number
}

/** The first day of the window on which photos can still be taken; one after the last if there is none. */
function nextDay({ firstDay, to }: CountedWindow, now: Instant): CivilDate {
  const today = civilDateOf(now)
  if (today < firstDay) return firstDay
  return wallTimeOf(now) > `${to}:00` ? addDays(today, 1) : today
}

/** On how many days of a window photos can still be taken, with today if its hours are not over. */
export const daysLeftIn = (window: CountedWindow, now: Instant): number =>
  Math.max(0, daysBetween(nextDay(window, now), window.lastDay) + 1)

/**
 * Whether everybody will be photographed by the window's end, if the days that are left go as those that are
 * over: the days of the window count on which somebody was photographed, and not one that still runs. Every day
 * that is left is taken for one of capture, today as a whole.
 */
export function paceOf({ awaited, captured, window, isClosed, days, now }: PaceFacts): Pace {
  if (awaited === null || !window) return { kind: 'unknown' }
  if (captured >= awaited) return { kind: 'complete', captured, awaited }
  const { firstDay, lastDay } = window
  const daysLeft = daysLeftIn(window, now)
  if (isClosed || daysLeft === 0) return { kind: 'over', captured, awaited, lastDay }
  const next = nextDay(window, now)
  const doneToday = days.find(({ day }) => day === next)?.captured ?? 0
  const before = Math.max(0, captured - doneToday)
  const needed = Math.ceil((awaited - before) / daysLeft)
  const ahead = { captured, awaited, firstDay, lastDay, daysLeft, needed }
  if (civilDateOf(now) < firstDay) return { kind: 'not_begun', ...ahead }
  const counted = days.filter((one) => one.captured > 0 && one.day >= firstDay && one.day < next)
  if (counted.length === 0) return { kind: 'no_day', ...ahead }
  const perDay = counted.reduce((sum, one) => sum + one.captured, 0) / counted.length
  const expected = before + Math.max(perDay, doneToday) + perDay * (daysLeft - 1)
  const reach = Math.min(awaited, Math.max(captured, Math.floor(expected)))
  return { kind: 'running', counted: counted.map(({ day }) => day), perDay, reach, ...ahead }
}
