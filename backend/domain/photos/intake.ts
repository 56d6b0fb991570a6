import type { CivilDate } from '../calendar/civil_date.js'
import { civilDateOf, instantOf, type Instant } from '../calendar/instant.js'
import { err, ok, type Result } from '../result.js'
import { isOpenAt, type CaptureWindow } from '../season/capture_window.js'
import { isTerminal, type MainPhase } from '../season/main/phases.js'
import type { MakeUpState } from '../season/make_up/states.js'

export type Round = 'main' | 'make_up'

/**
 * How a photo comes in, and whether the daily hours bind it (附件1 注2: 8:00–18:00). Staff state a day and
 * may come later; the demo's photos carry the moment of a camera, as those of phones and collectors will.
 */
const VIAS = { single: { hoursBind: false }, demo: { hoursBind: true } } as const
export type Via = keyof typeof VIAS

/** Where a unit stands with its two capture periods. */
export interface Rounds {
  /** Of the main track; null where the season has not begun. */
  phase: MainPhase | null
  /** 本校采集时间; null until it is set. */
  window: CaptureWindow | null
  /** The policy's make-up; null where the season offers none. */
  makeUp: { state: MakeUpState; window: CaptureWindow } | null
}

/** A photo at the door. */
export interface SubmittedPhoto {
  via: Via
  /** Now, by the season's clock. */
  at: Instant
  /** The day on which it was taken, where somebody says so; today otherwise, inside the window. */
  takenOn?: CivilDate | null
  /** Does somebody say why it comes from outside the window? */
  hasReason: boolean
  /** The round of the photo in whose place it was taken. */
  round?: Round
}

export interface AdmittedPhoto {
  round: Round
  takenAt: Instant
  /** Taken or handed in outside the window: then its reason is kept. */
  isOutside: boolean
}

export type RoundFault =
  | { type: 'wrong_phase'; track: 'main'; phase: string }
  | { type: 'capture_not_set_up' }
  | { type: 'capture_not_begun'; firstDay: CivilDate }
  | { type: 'capture_suspended' }

export type IntakeFault =
  | RoundFault
  | { type: 'taken_day_required'; lastDay: CivilDate }
  | { type: 'taken_before_window'; firstDay: CivilDate }
  | { type: 'day_in_future'; today: CivilDate }
  | { type: 'outside_reason_required'; lastDay: CivilDate }

interface OpenRound {
  window: CaptureWindow
  /** Capture has ended; the centre still takes what was left behind, with a reason. */
  isOver: boolean
}

const hasBegun = ({ state }: NonNullable<Rounds['makeUp']>) =>
  state === 'open' || state === 'closed'

/** The round of a photo that was taken on a day, or now: the make-up from the day on which that opens. */
export function roundForDay({ makeUp }: Rounds, takenOn?: CivilDate | null): Round {
  if (!makeUp || !hasBegun(makeUp)) return 'main'
  const isMakeUp = takenOn ? takenOn >= makeUp.window.firstDay : makeUp.state === 'open'
  return isMakeUp ? 'make_up' : 'main'
}

/**
 * Does a round take photos, and appeals of them? The main one from its window's first moment
 * (苏教指通〔2023〕13号 二.1), the make-up from its opening, both until the season is closed and read only.
 */
export function openRound(round: Round, rounds: Rounds): Result<OpenRound, RoundFault> {
  const { phase, window, makeUp } = rounds
  if (phase && isTerminal(phase)) return err({ type: 'wrong_phase', track: 'main', phase })
  if (round === 'make_up' && makeUp) {
    if (!hasBegun(makeUp))
      return err({ type: 'capture_not_begun', firstDay: makeUp.window.firstDay })
    return ok({ window: makeUp.window, isOver: makeUp.state === 'closed' })
  }
  if (!phase || !window || phase === 'awaiting_setup') return err({ type: 'capture_not_set_up' })
  if (phase === 'scheduled') return err({ type: 'capture_not_begun', firstDay: window.firstDay })
  if (phase === 'suspended') return err({ type: 'capture_suspended' })
  return ok({ window, isOver: phase !== 'capturing' })
}

/** Was a photo that came this way taken inside the window? By its hours where they bind, else by its day. */
export function isInsideWindow(via: Via, window: CaptureWindow, takenAt: Instant): boolean {
  if (VIAS[via].hoursBind) return isOpenAt(window, takenAt)
  const day = civilDateOf(takenAt)
  return day >= window.firstDay && day <= window.lastDay
}

/**
 * Takes a photo in by phase and window. Inside the window it counts as taken today unless another day of
 * it is stated; after the window the day and a reason are asked for. Of a day that is merely stated the
 * moment is not known: it is dated to the beginning of the day's hours.
 */
export function admitPhoto(
  photo: SubmittedPhoto,
  rounds: Rounds
): Result<AdmittedPhoto, IntakeFault> {
  const { via, at, takenOn, hasReason } = photo
  const round = photo.round ?? roundForDay(rounds, takenOn)
  const open = openRound(round, rounds)
  if (!open.ok) return open
  const { window, isOver } = open.value
  const { firstDay, lastDay } = window
  const today = civilDateOf(at)
  const day = takenOn ?? today
  if (!takenOn && day > lastDay) return err({ type: 'taken_day_required', lastDay })
  if (day > today) return err({ type: 'day_in_future', today })
  if (day < firstDay) return err({ type: 'taken_before_window', firstDay })
  const takenAt = day === today ? at : instantOf(day, window.from)
  const isOutside = isOver || !isInsideWindow(via, window, takenAt)
  if (isOutside && !hasReason) return err({ type: 'outside_reason_required', lastDay })
  return ok({ round, takenAt, isOutside })
}
