import { addDays, type CivilDate } from '../calendar/civil_date.js'
import { civilDateOf, type Instant, type TimeOfDay } from '../calendar/instant.js'
import { err, ok, type Result } from '../result.js'
import {
  isInsideWindow,
  openRound,
  roundForDay,
  type Round,
  type RoundFault,
  type Rounds,
} from './intake.js'

/** How far the clocks of a collector and of the season may differ (in milliseconds). */
const CLOCKS_DIFFER_MS = 5 * 60_000

/** A photo that a collector sends, with the moment of its camera. */
export interface SentPhoto {
  /** Now, by the season's clock. */
  at: Instant
  takenAt: Instant
}

/** A photo that counts at `takenAt`. */
export interface AdmittedSent {
  round: Round
  takenAt: Instant
}

export type SentFault =
  | RoundFault
  | { type: 'taken_in_future'; now: Instant }
  | { type: 'taken_before_window'; firstDay: CivilDate }
  | {
      type: 'taken_outside_window'
      firstDay: CivilDate
      lastDay: CivilDate
      from: TimeOfDay
      to: TimeOfDay
    }
  | { type: 'arrived_too_late'; lastDay: CivilDate }

/**
 * Decides by the moment at which it was taken whether a collector's photo is received: inside the window and its hours
 * (苏教指通〔2023〕13号 附件1 注2), and while the policy still waits for what comes late. What comes on a later day than
 * it was taken counts for the day on which it comes: the line of the day before is closed.
 * @param lateDays after the window's last day (`lateArrivalDays`)
 */
export function admitSent(
  { at, takenAt }: SentPhoto,
  rounds: Rounds,
  lateDays: number
): Result<AdmittedSent, SentFault> {
  if (Date.parse(takenAt) > Date.parse(at) + CLOCKS_DIFFER_MS)
    return err({ type: 'taken_in_future', now: at })
  const day = civilDateOf(takenAt)
  const round = roundForDay(rounds, day)
  const open = openRound(round, rounds)
  if (!open.ok) return open
  const { firstDay, lastDay, from, to } = open.value.window
  if (day < firstDay) return err({ type: 'taken_before_window', firstDay })
  if (!isInsideWindow('intake', open.value.window, takenAt))
    return err({ type: 'taken_outside_window', firstDay, lastDay, from, to })
  const today = civilDateOf(at)
  const latest = addDays(lastDay, lateDays)
  if (today > latest) return err({ type: 'arrived_too_late', lastDay: latest })
  const isLate = day < today
  return ok({ round, takenAt: isLate || takenAt > at ? at : takenAt })
}
