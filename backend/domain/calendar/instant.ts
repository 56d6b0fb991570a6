import type { CivilDate } from './civil_date.js'

/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. Compares as text. */
export type Instant = string

/** Time of day in Shanghai, `HH:mm` or `HH:mm:ss`. */
export type TimeOfDay = string

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** A time of day to the minute: `25:00` is none. */
export const isTimeOfDay = (text: string): boolean => TIME.test(text)

/** China keeps one time zone and no summer time since 1992: the offset is a constant. */
const SHANGHAI_MS = 8 * 3_600_000

export const toInstant = (ms: number): Instant => new Date(ms).toISOString()

/** The moment at which Shanghai's clocks show `time` on `date`. */
export const instantOf = (date: CivilDate, time: TimeOfDay = '00:00'): Instant =>
  toInstant(Date.parse(`${date}T${time}Z`) - SHANGHAI_MS)

/** The day that Shanghai has at `instant`. */
export const civilDateOf = (instant: Instant): CivilDate =>
  toInstant(Date.parse(instant) + SHANGHAI_MS).slice(0, 10)

/** Shanghai's wall clock at `instant`, to the second: `HH:mm:ss`. */
export const wallTimeOf = (instant: Instant): string =>
  toInstant(Date.parse(instant) + SHANGHAI_MS).slice(11, 19)

export const plusMs = (instant: Instant, ms: number): Instant => toInstant(Date.parse(instant) + ms)

export const msBetween = (from: Instant, to: Instant) => Date.parse(to) - Date.parse(from)
