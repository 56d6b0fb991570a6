import type { PhotoState } from '../photos/desk.js'
import type { LockKind } from '../locks/lock.js'
import type { ShootFault } from './shots.js'
import { PHONE_STEPS, type PhoneStep } from './steps.js'

/** What the page shows: the server decides, so that reloading, a second tab or another phone changes nothing. */
export const SCREENS = [
  ...PHONE_STEPS,
  'camera',
  'making',
  'verdict',
  'drafts',
  'payment',
  'status',
  'reset',
  'locked',
  'closed',
] as const
export type Screen = (typeof SCREENS)[number]

export interface ScreenFacts {
  next: PhoneStep | null
  /** Their newest submitted photo. */
  submitted: PhotoState | null
  /** The newest shot that is no draft: it is being checked, has failed, or could not be judged. */
  newestShot: PhotoState | null
  drafts: number
  /** Whether they may shoot now, or the reason against it. */
  shootFault: ShootFault['type'] | null
  lock: LockKind | null
  maySubmit: boolean
  /** An order is open: it may be paid at any hour. */
  isPaying: boolean
}

/**
 * The screen of a student: what has become of a submitted photo first, then a lock that somebody else ends, what is
 * on its way, the steps in their order, and the camera. A reset comes before everything that a retake needs.
 */
export function screenOf(facts: ScreenFacts): Screen {
  const { next, submitted, newestShot, drafts, shootFault, lock, maySubmit, isPaying } = facts
  if (shootFault === 'shoot_captured') return 'status'
  if (lock === 'school' || lock === 'timed') return 'locked'
  if (newestShot === 'checking') return 'making'
  if (isPaying && drafts > 0) return 'payment'
  if (shootFault === 'shoot_closed' && !(drafts > 0 && maySubmit))
    return submitted === 'reset' ? 'reset' : 'closed'
  if (next) return next
  if (submitted === 'reset' && drafts === 0 && newestShot === null) return 'reset'
  if (newestShot !== null && newestShot !== 'reset') return 'verdict'
  return drafts > 0 ? 'drafts' : 'camera'
}
