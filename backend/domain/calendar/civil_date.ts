/** A day as people in China read it, `YYYY-MM-DD`. Compares as text. */
export type CivilDate = string

const DAY_MS = 86_400_000
const SHAPE = /^\d{4}-\d{2}-\d{2}$/

const toMs = (date: CivilDate) => Date.parse(`${date}T00:00:00Z`)
const fromMs = (ms: number): CivilDate => new Date(ms).toISOString().slice(0, 10)

/** True for a real day of the calendar: `2023-02-30` is none. */
export function isCivilDate(text: string): text is CivilDate {
  const ms = SHAPE.test(text) ? toMs(text) : Number.NaN
  return !Number.isNaN(ms) && fromMs(ms) === text
}

/** The day `days` after `date`; before it for a negative count. */
export const addDays = (date: CivilDate, days: number): CivilDate =>
  fromMs(toMs(date) + days * DAY_MS)

/** The same day `months` later, or the last of its month: one after 31 January is 28 February. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + months, 0))
  return fromMs(last.setUTCDate(Math.min(day, last.getUTCDate())))
}

/** How many days `to` lies after `from`. */
export const daysBetween = (from: CivilDate, to: CivilDate) => (toMs(to) - toMs(from)) / DAY_MS

/** 0 is Sunday. */
export const weekday = (date: CivilDate) => new Date(toMs(date)).getUTCDay()

export const yearOf = (date: CivilDate) => Number(date.slice(0, 4))

export const laterOf = <T extends string>(a: T, b: T) => (a > b ? a : b)
