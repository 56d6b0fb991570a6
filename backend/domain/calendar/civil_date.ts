/** A calendar day in China, `YYYY-MM-DD`. Compares as text. */
export type CivilDate = string

/**
 * The first and last day that the product accepts. Later years (2203, 9999) are typing errors, and
 * loops over days would not end.
 */
export const FIRST_CIVIL_DATE: CivilDate = '1900-01-01'
export const LAST_CIVIL_DATE: CivilDate = '2200-12-31'

const DAY_MS = 86_400_000
const SHAPE = /^\d{4}-\d{2}-\d{2}$/

const toMs = (date: CivilDate) => Date.parse(`${date}T00:00:00Z`)
const isKnown = (date: CivilDate) => date >= FIRST_CIVIL_DATE && date <= LAST_CIVIL_DATE

/** Years of more than four digits begin with a sign, so they compare as out of range. */
const toCivilDate = (ms: number) =>
  Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : ''

/** @throws RangeError for an invalid date or one outside 1900–2200 */
function fromMs(ms: number): CivilDate {
  const date = toCivilDate(ms)
  if (!isKnown(date)) throw new RangeError('a civil date must be from 1900 to 2200')
  return date
}

/** True for a real day from 1900 to 2200; false for `2023-02-30` and `2203-02-01`. */
export function isCivilDate(text: string): text is CivilDate {
  return SHAPE.test(text) && isKnown(text) && toCivilDate(toMs(text)) === text
}

/**
 * The day `days` after `date`; a negative count goes back.
 * @throws RangeError where that lies outside 1900–2200
 */
export const addDays = (date: CivilDate, days: number): CivilDate =>
  fromMs(toMs(date) + days * DAY_MS)

/**
 * The same day `months` later, or the last day of that month: 31 January + 1 is 28 February.
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
