import type { CivilDate } from '../calendar/civil_date.js'
import { civilDateOf, instantOf, type Instant } from '../calendar/instant.js'
import { err, ok, type Result } from '../result.js'
import { isOpenAt, type CaptureWindow } from '../season/capture_window.js'
import { isTerminal, type MainPhase } from '../season/main/phases.js'
import type { MakeUpState } from '../season/make_up/states.js'

export type Round = 'main' | 'make_up'

/**
 * How a photo comes in, and whether the daily hours apply (附件1 注2: 8:00–18:00). Staff state a day and may
 * come later; demo photos carry the moment of a camera, as those of collectors do and those of phones will.
 */
const VIAS = {
  single: { hoursBind: false },
  demo: { hoursBind: true },
  intake: { hoursBind: true },
  phone: { hoursBind: true },
} as const
export type Via = keyof typeof VIAS

/** The state of a unit's two capture periods. */
export interface Rounds {
  /** Of the main track; null if the season has not begun. */
  phase: MainPhase | null
  /** 本校采集时间; null until it is set. */
  window: CaptureWindow | null
  /** The day on which main capture was closed: the centre may close it before the window's last day. */
  closedOn: CivilDate | null
  /** The policy's make-up; null if the season offers none. */
  makeUp: { state: MakeUpState; window: CaptureWindow } | null
}

/** A photo that is handed in. */
export interface SubmittedPhoto {
  via: Via
  /** Now, by the season's clock. */
  at: Instant
  /** The stated day on which it was taken; inside the window it defaults to today. */
  takenOn?: CivilDate | null
  /** Is a reason given for coming from outside the window? */
  hasReason: boolean
  /** For a retake, the round of the photo it replaces. */
  round?: Round
}

export interface AdmittedPhoto {
  round: Round
  takenAt: Instant
  /** Taken or handed in outside the window: its reason is stored. */
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
  /** Up to the day on which the round was closed. */
  window: CaptureWindow
  /** Capture has ended; photos are still received, with a reason. */
  isOver: boolean
}

const hasBegun = ({ state }: NonNullable<Rounds['makeUp']>) =>
  state === 'open' || state === 'closed'

/** The window of main capture, which ends on the day it was closed. */
export const mainWindow = ({ window, closedOn }: Rounds): CaptureWindow | null =>
  window && closedOn && closedOn < window.lastDay ? { ...window, lastDay: closedOn } : window

/** How far the capture of a round is: its window is not set, has not begun, is open, or is over. */
export const CAPTURE_TIMES = ['not_set', 'not_begun', 'open', 'over'] as const
export type CaptureTime = (typeof CAPTURE_TIMES)[number]
export const isCaptureTime = (word: string): word is CaptureTime =>
  CAPTURE_TIMES.some((time) => time === word)

const MAKE_UP_TIMES: Record<MakeUpState, CaptureTime> = {
  not_offered: 'over',
  not_open: 'not_begun',
  open: 'open',
  closed: 'over',
  cancelled: 'over',
}

/** How far the capture of a round is, in which its photos are retaken (附件1 注1: 在时间段内重拍). */
export function captureTime(round: Round, { phase, makeUp }: Rounds): CaptureTime {
  if (round === 'make_up') return makeUp ? MAKE_UP_TIMES[makeUp.state] : 'over'
  if (!phase || phase === 'awaiting_setup') return 'not_set'
  if (phase === 'scheduled') return 'not_begun'
  return phase === 'capturing' || phase === 'suspended' ? 'open' : 'over'
}

/** Does a make-up follow the round (补拍), for which whoever missed it is listed? */
export const isMadeUp = (round: Round, { makeUp }: Rounds): boolean =>
  round === 'main' && (makeUp?.state === 'not_open' || makeUp?.state === 'open')

/** May a photo of this round be retaken now? */
export const mayBeRetaken = (round: Round, rounds: Rounds): boolean =>
  captureTime(round, rounds) === 'open'

/** The window of a round; null while it has none. */
export const windowOf = (round: Round, rounds: Rounds): CaptureWindow | null =>
  round === 'main' ? mainWindow(rounds) : (rounds.makeUp?.window ?? null)

/** The round of a photo taken on a day, or now: the make-up round from its first day on. */
export function roundForDay({ makeUp }: Rounds, takenOn?: CivilDate | null): Round {
  if (!makeUp || !hasBegun(makeUp)) return 'main'
  const isMakeUp = takenOn ? takenOn >= makeUp.window.firstDay : makeUp.state === 'open'
  return isMakeUp ? 'make_up' : 'main'
}

/**
 * Does a round receive photos, and appeals about them? The main round from its window's first moment
 * (苏教指通〔2023〕13号 二.1), the make-up from its opening, both until the season is closed.
 */
export function openRound(round: Round, rounds: Rounds): Result<OpenRound, RoundFault> {
  const { phase, makeUp } = rounds
  const window = mainWindow(rounds)
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

/** Was a photo taken inside the window? By its hours where they apply, else by its day. */
export function isInsideWindow(via: Via, window: CaptureWindow, takenAt: Instant): boolean {
  if (VIAS[via].hoursBind) return isOpenAt(window, takenAt)
  const day = civilDateOf(takenAt)
  return day >= window.firstDay && day <= window.lastDay
}

/**
 * Decides by phase and window whether a photo is received. Inside the window it counts as taken today
 * unless another day of the window is stated; after the window the day and a reason are required. A stated
 * day has no known moment: it is dated to the beginning of that day's hours.
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
