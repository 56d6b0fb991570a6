import type { CivilDate } from './civil_date.js'

/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. Compares as text. */
export type Instant = string

/** Time of day in Shanghai, `HH:mm` or `HH:mm:ss`. */
export type TimeOfDay = string

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** True for `HH:mm`; false for `25:00`. */
export const isTimeOfDay = (text: string): boolean => TIME.test(text)

/** China has one time zone and no daylight saving time since 1992, so the offset is constant. */
const SHANGHAI_MS = 8 * 3_600_000

export const toInstant = (ms: number): Instant => new Date(ms).toISOString()

/** The instant of `date` and `time` in Shanghai. */
export const instantOf = (date: CivilDate, time: TimeOfDay = '00:00'): Instant =>
  toInstant(Date.parse(`${date}T${time}Z`) - SHANGHAI_MS)

/** The date in Shanghai at `instant`. */
export const civilDateOf = (instant: Instant): CivilDate =>
  toInstant(Date.parse(instant) + SHANGHAI_MS).slice(0, 10)

/** The time of day in Shanghai at `instant`, `HH:mm:ss`. */
export const wallTimeOf = (instant: Instant): string =>
  toInstant(Date.parse(instant) + SHANGHAI_MS).slice(11, 19)

export const plusMs = (instant: Instant, ms: number): Instant => toInstant(Date.parse(instant) + ms)

export const msBetween = (from: Instant, to: Instant) => Date.parse(to) - Date.parse(from)
