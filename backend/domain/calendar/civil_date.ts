/** A day as people in China read it, `YYYY-MM-DD`. Compares as text. */
export type CivilDate = string

/**
 * The first and the last day that the product knows: whatever is typed, read or computed lies
 * between them. Beyond stands a slip of the hand (2203, 9999), and loops over days that do not end.
 */
export const FIRST_CIVIL_DATE: CivilDate = '1900-01-01'
export const LAST_CIVIL_DATE: CivilDate = '2200-12-31'

const DAY_MS = 86_400_000
const SHAPE = /^\d{4}-\d{2}-\d{2}$/

const toMs = (date: CivilDate) => Date.parse(`${date}T00:00:00Z`)
const isKnown = (date: CivilDate) => date >= FIRST_CIVIL_DATE && date <= LAST_CIVIL_DATE

/** The day of a moment; years of more than four digits begin with a sign, and compare as outside. */
const dayOf = (ms: number) => (Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : '')

/** @throws RangeError for a day outside 1900–2200, or none at all */
function fromMs(ms: number): CivilDate {
  const date = dayOf(ms)
  if (!isKnown(date)) throw new RangeError('a civil date must lie in 1900 to 2200')
  return date
}

/** True for a real day of the calendar from 1900 to 2200: `2023-02-30` and `2203-02-01` are none. */
export function isCivilDate(text: string): text is CivilDate {
  return SHAPE.test(text) && isKnown(text) && dayOf(toMs(text)) === text
}

/**
 * The day `days` after `date`; before it for a negative count.
 * @throws RangeError where that lies outside 1900–2200
 */
export const addDays = (date: CivilDate, days: number): CivilDate =>
  fromMs(toMs(date) + days * DAY_MS)

/**
 * The same day `months` later, or the last of its month: one after 31 January is 28 February.
 * @throws RangeError where that lies outside 1900–2200
 */
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
