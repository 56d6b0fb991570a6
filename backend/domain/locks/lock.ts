import type { Instant } from '../calendar/instant.js'

/**
 * `cool_down`: a pause after a failed check (冷静期, 扬中瑞教〔2025〕11号 附件2.10); `timed`: ends by itself (附件2.12); `school`: until the
 * school unlocks (附件2.11, 苏教指通〔2023〕13号 附件2.6).
 */
export const LOCK_KINDS = ['cool_down', 'timed', 'school'] as const
export type LockKind = (typeof LOCK_KINDS)[number]

/** `finding`: a reviewer has seen 翻拍 or 美颜. */
export const LOCK_CAUSES = [
  'check_failed',
  'other_failures',
  'liveness_failures',
  'finding',
] as const
export type LockCause = (typeof LOCK_CAUSES)[number]

/** What failed: the proof of life, or anything else. */
export type Failure = 'liveness' | 'other'

/** How many have failed since the last lock ended, with the one that is judged now. */
export type Failures = Record<Failure, number>

/** The rules of a season. */
export interface LockRules {
  lockLivenessFailures: number
  lockOtherFailures: number
  lockHours: number
  /** After the first failure, the second, …; the last for all that follow. */
  coolDownMinutes: readonly number[]
}

export interface NewLock {
  kind: LockKind
  cause: LockCause
  /** How long; null until the school unlocks. */
  minutes: number | null
}

const HOUR_MINUTES = 60

/**
 * The lock after a failed check. Failures of the proof of life are for the school to unlock, others end by
 * themselves, and every failure before that costs a pause, which grows (扬中瑞教〔2025〕11号 附件2.10–12; numbers by policy).
 */
export function lockAfter(failure: Failure, failures: Failures, rules: LockRules): NewLock {
  if (failure === 'liveness' && failures.liveness >= rules.lockLivenessFailures)
    return { kind: 'school', cause: 'liveness_failures', minutes: null }
  if (failure === 'other' && failures.other >= rules.lockOtherFailures)
    return { kind: 'timed', cause: 'other_failures', minutes: rules.lockHours * HOUR_MINUTES }
  const count = failures.other + failures.liveness
  const place = Math.min(count, rules.coolDownMinutes.length) - 1
  return { kind: 'cool_down', cause: 'check_failed', minutes: rules.coolDownMinutes[place]! }
}

/** A reviewer has seen that the photo is of a photo, or beautified: 账号将被锁定 (附件2.6). */
export const LOCK_FOR_FINDING: NewLock = { kind: 'school', cause: 'finding', minutes: null }

/** A lock that was begun, with its end by the season's clock and by the server's own. */
export interface BegunLock {
  kind: LockKind
  cause: LockCause
  endsAt: Instant | null
  endsWall: Instant | null
  /** Somebody has ended it. */
  isEnded: boolean
}

export type OpenLock = Omit<BegunLock, 'isEnded'>

export interface Clocks {
  season: Instant
  wall: Instant
}

const hasCome = (end: Instant | null, now: Instant) =>
  end !== null && Date.parse(now) >= Date.parse(end)

/**
 * Is it locked now? A pause ends by whichever clock arrives first: in a rehearsal the season's clock stands still
 * between jumps. A longer lock follows the season's clock.
 */
export function isLocked({ kind, endsAt, endsWall, isEnded }: BegunLock, now: Clocks): boolean {
  if (isEnded) return false
  if (hasCome(endsAt, now.season)) return false
  return kind !== 'cool_down' || !hasCome(endsWall, now.wall)
}

/** The ends of a lock that begins now. */
export function endsOf({ minutes }: NewLock, { season, wall }: Clocks) {
  const after = (start: Instant) =>
    minutes === null ? null : new Date(Date.parse(start) + minutes * 60_000).toISOString()
  return { endsAt: after(season), endsWall: after(wall) }
}

const SEVERITY: Record<LockKind, number> = { cool_down: 0, timed: 1, school: 2 }

/** The lock that decides: the gravest, then the one that ends last. */
export const decidingLock = <Lock extends OpenLock>(locks: readonly Lock[]): Lock | null =>
  locks.toSorted(
    (one, other) =>
      SEVERITY[other.kind] - SEVERITY[one.kind] ||
      Date.parse(other.endsAt ?? '') - Date.parse(one.endsAt ?? '')
  )[0] ?? null

/** Attempts left until the next lock that a pause does not end. */
export const triesLeft = (failures: Failures, rules: LockRules): Failures => ({
  other: Math.max(0, rules.lockOtherFailures - failures.other),
  liveness: Math.max(0, rules.lockLivenessFailures - failures.liveness),
})
