import { daysBetween, laterOf, type CivilDate } from '../calendar/civil_date.js'
import { err, ok, type Result } from '../result.js'
import { seasonReach } from '../season/reach.js'

/** What a collector's key is worth. */
export const COLLECTOR_STATES = ['valid', 'expired', 'revoked'] as const
export type CollectorState = (typeof COLLECTOR_STATES)[number]

export interface Collector {
  /** The last day on which its key is valid. */
  expiresOn: CivilDate
  isRevoked: boolean
}

/** A key ends by revocation at once, else after its last day by the season's clock. */
export function collectorState(
  { expiresOn, isRevoked }: Collector,
  today: CivilDate
): CollectorState {
  if (isRevoked) return 'revoked'
  return expiresOn < today ? 'expired' : 'valid'
}

/** How many days a valid key has left, its last one not counted; null for others. */
export const daysLeft = (collector: Collector, today: CivilDate): number | null =>
  collectorState(collector, today) === 'valid' ? daysBetween(today, collector.expiresOn) : null

export type ExpiryFault = { type: 'expiry_outside_reach'; firstDay: CivilDate; lastDay: CivilDate }

/** Until when may a key be valid? From today on, within the reach of its season (`seasonReach`). */
export function askExpiry(
  expiresOn: CivilDate,
  { year, today }: { year: number; today: CivilDate }
): Result<CivilDate, ExpiryFault> {
  const reach = seasonReach(year)
  const firstDay = laterOf(today, reach.firstDay)
  const { lastDay } = reach
  if (expiresOn >= firstDay && expiresOn <= lastDay) return ok(expiresOn)
  return err({ type: 'expiry_outside_reach', firstDay, lastDay })
}

export type KeyFault = { type: 'key_revoked' } | { type: 'key_expired'; expiresOn: CivilDate }

/** May somebody send by this key today? */
export function askKey(collector: Collector, today: CivilDate): Result<null, KeyFault> {
  const state = collectorState(collector, today)
  if (state === 'revoked') return err({ type: 'key_revoked' })
  if (state === 'expired') return err({ type: 'key_expired', expiresOn: collector.expiresOn })
  return ok(null)
}
