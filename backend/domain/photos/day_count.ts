import type { CivilDate } from '../calendar/civil_date.js'
import { err, ok, type Result } from '../result.js'
import type { MainPhase } from '../season/main/phases.js'
import type { DaySpan } from '../season/reach.js'
import { mainWindow, type Rounds } from './intake.js'

export type DayCountFault =
  | { type: 'wrong_phase'; track: 'main'; phase: string }
  | { type: 'day_in_future'; today: CivilDate }
  /** The season's counts come from its students' photos. */
  | { type: 'counted_from_photos' }
  | ({ type: 'day_outside_window'; day: CivilDate } & DaySpan)

/** During and right after capture; afterwards the lists are final. */
const COUNTED_PHASES: readonly (MainPhase | null)[] = ['capturing', 'suspended', 'capture_closed']

const contains = ({ firstDay, lastDay }: DaySpan, day: CivilDate) =>
  day >= firstDay && day <= lastDay

/** The days of the make-up, while it is open; its last day until midnight, as it closes at 18:00. */
function openMakeUp({ makeUp }: Rounds, today: CivilDate): DaySpan | null {
  if (makeUp?.state === 'open') return makeUp.window
  return makeUp?.state === 'closed' && today <= makeUp.window.lastDay ? makeUp.window : null
}

/**
 * May the photos of a day be counted now? The day is a capture day of a round whose days are counted, and
 * not in the future. 各校每日检查采集情况 (苏教指通〔2023〕13号 附件1 注1).
 * @param today by the season's clock
 */
export function admitDayCount(
  day: CivilDate,
  today: CivilDate,
  rounds: Rounds
): Result<null, DayCountFault> {
  const main = mainWindow(rounds)
  const isMainCounted = main !== null && COUNTED_PHASES.includes(rounds.phase)
  const open = [isMainCounted ? main : null, openMakeUp(rounds, today)].filter(
    (span) => span !== null
  )
  const wrongPhase = {
    type: 'wrong_phase',
    track: 'main',
    phase: rounds.phase ?? 'unstarted',
  } as const
  const [first] = open
  if (!first) return err(wrongPhase)
  if (day > today) return err({ type: 'day_in_future', today })
  if (open.some((span) => contains(span, day))) return ok(null)
  if (main && contains(main, day)) return err(wrongPhase)
  const { firstDay, lastDay } = first
  return err({ type: 'day_outside_window', day, firstDay, lastDay })
}
