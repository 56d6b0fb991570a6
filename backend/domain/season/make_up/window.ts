import type { SeasonPolicy } from '../../policy/season_policy.js'
import type { CaptureWindow } from '../capture_window.js'

export type MakeUpDates = Pick<SeasonPolicy, 'makeUpFrom' | 'makeUpTo' | 'hoursFrom' | 'hoursTo'>

/**
 * The days and daily hours of a season's make-up (补拍).
 * @param year the season's year
 * @returns null if its policy offers none
 */
export function makeUpWindow(year: number, policy: MakeUpDates): CaptureWindow | null {
  const { makeUpFrom, makeUpTo, hoursFrom: from, hoursTo: to } = policy
  if (!makeUpFrom || !makeUpTo) return null
  return { firstDay: `${year}-${makeUpFrom}`, lastDay: `${year}-${makeUpTo}`, from, to }
}
