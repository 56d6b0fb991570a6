import { isCivilDate, type CivilDate } from '../calendar/civil_date.js'

/** Days from the first to the last; both belong to it. */
export interface DaySpan {
  firstDay: CivilDate
  lastDay: CivilDate
}

/**
 * The days that a season can speak of: those of its year and of the next, into which granted time
 * and late payments run. A date outside is a slip of the hand (last year's table, 2203 for 2023),
 * and each day of such a window would be counted.
 * @param year the season's year, 2018–2100
 */
export const seasonReach = (year: number): DaySpan => ({
  firstDay: `${year}-01-01`,
  lastDay: `${year + 1}-12-31`,
})

/**
 * No day at all, or one after the reach of the season of `year`. Acts ask this much: what a day must
 * not come before (today, the window's first day) they know better, and seasons that were published
 * before the reach had a first day replay unchanged.
 */
export const isBeyondReach = (year: number, date: CivilDate): boolean =>
  !isCivilDate(date) || date > seasonReach(year).lastDay

/**
 * Is `date` a real day within the reach of the season of `year`? The one rule for every date that
 * comes into a season: windows, acts, payments, extensions.
 */
export const isWithinReach = (year: number, date: CivilDate): boolean =>
  !isBeyondReach(year, date) && date >= seasonReach(year).firstDay
