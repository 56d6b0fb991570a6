import type { Instant } from '../calendar/instant.js'
import type { PhotoState } from '../photos/desk.js'
import { err, ok, type Result } from '../result.js'
import { isOpenAt, type CaptureWindow } from '../season/capture_window.js'
import type { OpenLock } from '../locks/lock.js'
import { isFull, type Draft, type DraftRules } from './draft_box.js'
import { nextStep, type PhoneStep } from './steps.js'

/** How long a camera may stay open, in minutes of wall time: what is shot by then is still received. */
export const SHOT_MINUTES = 15

/** From where the photo of a shot comes: the camera of the page, or a file that the student chose. */
export const SHOT_SOURCES = ['camera', 'upload'] as const
export type ShotSource = (typeof SHOT_SOURCES)[number]

export type SourceFault = { type: 'upload_not_allowed' }

/** A file instead of the camera only where the season allows it (`phoneUpload`; 附件2.10: 实时拍摄). */
export const askSource = (
  source: ShotSource,
  { phoneUpload = false }: { phoneUpload?: boolean }
): Result<null, SourceFault> =>
  source === 'camera' || phoneUpload ? ok(null) : err({ type: 'upload_not_allowed' })

/** What decides whether a student may shoot now. */
export interface ShootingFacts {
  asked: readonly PhoneStep[]
  done: ReadonlySet<PhoneStep>
  /** The window of the round that is open; null while none is. */
  window: CaptureWindow | null
  /** Now, by the season's clock. */
  at: Instant
  lock: OpenLock | null
  drafts: readonly Draft[]
  rules: DraftRules
  /** A photo of theirs is being checked. */
  isChecking: boolean
  /** The state of their newest submitted photo; null if there is none. */
  submitted: PhotoState | null
}

export type ShootFault =
  | { type: 'step_too_early'; next: PhoneStep }
  | { type: 'shoot_closed' }
  | { type: 'shoot_locked' }
  | { type: 'shoot_checking' }
  | { type: 'shoot_captured' }
  | { type: 'draft_box_full' }

/** A photo was submitted and still stands: nothing is to be shot again until it is reset (苏教指通〔2023〕13号 附件1 注1). */
export const stands = (state: PhotoState | null): boolean =>
  state !== null && state !== 'reset' && state !== 'failed'

/**
 * May this student open the camera? In the hours (附件1 注2: 8:00–18:00), after all steps, without a lock, with room in
 * the draft box, and only while no photo of theirs stands.
 */
export function askShot(facts: ShootingFacts): Result<null, ShootFault> {
  const next = nextStep(facts.asked, facts.done)
  if (stands(facts.submitted)) return err({ type: 'shoot_captured' })
  if (next) return err({ type: 'step_too_early', next })
  if (!facts.window || !isOpenAt(facts.window, facts.at)) return err({ type: 'shoot_closed' })
  if (facts.lock) return err({ type: 'shoot_locked' })
  if (facts.isChecking) return err({ type: 'shoot_checking' })
  return isFull(facts.drafts, facts.rules) ? err({ type: 'draft_box_full' }) : ok(null)
}

/** A camera that was opened in the hours, by both clocks. */
export interface OpenedShot {
  /** By the season's clock: when its photo is taken. */
  openedAt: Instant
  /** By the server's own. */
  expiresAt: Instant
}

export type UsedShotFault = { type: 'shot_expired' }

/** Is the photo of a shot still received? It was begun in the hours, so the end of the day does not matter. */
export const askUse = ({ expiresAt }: OpenedShot, wall: Instant): Result<null, UsedShotFault> =>
  Date.parse(wall) <= Date.parse(expiresAt) ? ok(null) : err({ type: 'shot_expired' })
