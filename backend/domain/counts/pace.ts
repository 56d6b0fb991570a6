import { addDays, daysBetween, type CivilDate } from '../calendar/civil_date.js'
import { civilDateOf, wallTimeOf, type Instant, type TimeOfDay } from '../calendar/instant.js'

/** How many students were photographed on a day, and need not be again. */
export interface CapturedOn {
  day: CivilDate
  captured: number
}

/** What the pace of a unit, college or class is worked out from. */
export interface PaceFacts {
  /** Who is to be photographed: without those whose absence is explained. Null while nobody knows. */
  awaited: number | null
  /** How many of them are. */
  captured: number
  /** The days of capture, and until when they take photos; null before they are set. */
  window: { firstDay: CivilDate; lastDay: CivilDate; to: TimeOfDay } | null
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

type Window = NonNullable<PaceFacts['window']>

/** The first day of the window on which photos can still be taken; one after the last if there is none. */
function nextDay({ firstDay, to }: Window, now: Instant): CivilDate {
  const today = civilDateOf(now)
  if (today < firstDay) return firstDay
  return wallTimeOf(now) > `${to}:00` ? addDays(today, 1) : today
}

/**
 * Whether everybody will be photographed by the window's end, if the days that are left go as those that are
 * over: the days of the window count on which somebody was photographed, and not one that still runs. Every day
 * that is left is taken for one of capture, today as a whole.
 */
export function paceOf({ awaited, captured, window, isClosed, days, now }: PaceFacts): Pace {
  if (awaited === null || !window) return { kind: 'unknown' }
  if (captured >= awaited) return { kind: 'complete', captured, awaited }
  const { firstDay, lastDay } = window
  const next = nextDay(window, now)
  if (isClosed || next > lastDay) return { kind: 'over', captured, awaited, lastDay }
  const doneToday = days.find(({ day }) => day === next)?.captured ?? 0
  const before = Math.max(0, captured - doneToday)
  const daysLeft = daysBetween(next, lastDay) + 1
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
