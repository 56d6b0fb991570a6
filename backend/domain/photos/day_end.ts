import type { CivilDate } from '../calendar/civil_date.js'
import { instantOf, type Instant } from '../calendar/instant.js'
import { mainWindow, type Rounds } from './intake.js'

/**
 * When the photos of today have to be dealt with: the end of the day's hours (附件1 注1: 每日检查, 当天重置; 注2:
 * 8:00–18:00, or the hours that the school has set). Null on a day on which nothing is captured.
 */
export function dayEnd(rounds: Rounds, today: CivilDate): Instant | null {
  const { phase, makeUp } = rounds
  const isMakeUp = makeUp?.state === 'open' || makeUp?.state === 'closed'
  const windows = [phase === 'suspended' ? null : mainWindow(rounds), isMakeUp && makeUp.window]
  const now = windows.find((one) => one && one.firstDay <= today && today <= one.lastDay)
  return now ? instantOf(today, now.to) : null
}
