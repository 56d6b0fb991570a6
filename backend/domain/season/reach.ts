import { isCivilDate, type CivilDate } from '../calendar/civil_date.js'

/** Days from the first to the last, both inclusive. */
export interface DaySpan {
  firstDay: CivilDate
  lastDay: CivilDate
}

/**
 * The days that a season accepts: its year and the next, because extensions and late payments reach
 * into the next year. A date outside is a typing error (last year's table, 2203 for 2023).
 * @param year the season's year, 2018–2100
 */
export const seasonReach = (year: number): DaySpan => ({
  firstDay: `${year}-01-01`,
  lastDay: `${year + 1}-12-31`,
})

/**
 * True for an invalid date or one after the season's reach. Acts check only this end: they check the
 * beginning themselves (today, the window's first day), and older histories must replay unchanged.
 */
export const isBeyondReach = (year: number, date: CivilDate): boolean =>
  !isCivilDate(date) || date > seasonReach(year).lastDay

/**
 * Is `date` a real day within the season's reach? Applies to every date that enters a season: windows,
 * acts, payments, extensions.
 */
export const isWithinReach = (year: number, date: CivilDate): boolean =>
  !isBeyondReach(year, date) && date >= seasonReach(year).firstDay
