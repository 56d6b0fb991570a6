import type { Instant } from '../calendar/instant.js'
import type { PhotoState } from '../photos/desk.js'
import { err, ok, type Result } from '../result.js'
import { isOpenAt, type CaptureWindow } from '../season/capture_window.js'
import type { OpenLock } from '../locks/lock.js'
import { SHOT_MINUTES, stands } from './shots.js'

/** What decides whether a draft may be submitted (确认上传, 扬中瑞教〔2025〕11号 附件2.14). */
export interface SubmissionFacts {
  /** The state of the draft. */
  state: PhotoState
  window: CaptureWindow | null
  at: Instant
  lock: OpenLock | null
  /** The state of their newest submitted photo. */
  submitted: PhotoState | null
}

export type SubmissionFault =
  | { type: 'submission_closed' }
  | { type: 'submission_locked' }
  | { type: 'shoot_captured' }
  | { type: 'draft_not_passed' }

const PASSED: readonly PhotoState[] = ['accepted', 'awaiting_review']

/** Has it passed the check, or is a person to look at it? Only such a photo is a draft. */
export const isPassed = (state: PhotoState): boolean => PASSED.includes(state)

/** What was shot at the end of the hours may still be submitted when its check is done. */
const withGrace = (at: Instant) => new Date(Date.parse(at) - SHOT_MINUTES * 60_000).toISOString()

/** Is it the time to submit? In the hours, and as long after them as a camera may stay open. */
export const maySubmitAt = (window: CaptureWindow | null, at: Instant): boolean =>
  window !== null && (isOpenAt(window, at) || isOpenAt(window, withGrace(at)))

/** A pause after a failed check stops the camera, not a draft that has passed. */
export function askSubmission(facts: SubmissionFacts): Result<null, SubmissionFault> {
  if (stands(facts.submitted)) return err({ type: 'shoot_captured' })
  if (!isPassed(facts.state)) return err({ type: 'draft_not_passed' })
  if (facts.lock && facts.lock.kind !== 'cool_down') return err({ type: 'submission_locked' })
  return maySubmitAt(facts.window, facts.at) ? ok(null) : err({ type: 'submission_closed' })
}

/** What decides whether a submitted photo may be taken back while it is still pending. */
export interface WithdrawalFacts extends Pick<SubmissionFacts, 'state' | 'window' | 'at'> {
  isLooked: boolean
  isDelivered: boolean
}

export type WithdrawalFault = { type: 'withdrawal_too_late' }

/** While nobody has looked at it and no batch has delivered it, in the time for submitting. */
export const askWithdrawal = (facts: WithdrawalFacts): Result<null, WithdrawalFault> =>
  isPassed(facts.state) &&
  !facts.isLooked &&
  !facts.isDelivered &&
  maySubmitAt(facts.window, facts.at)
    ? ok(null)
    : err({ type: 'withdrawal_too_late' })
