import { err, ok, type Result } from '../result.js'
import type { Limit, PhotoLimits } from './judge.js'
import { PHOTO_MEASURES, type PhotoMeasure } from './rules.js'

export type LimitFault =
  | { type: 'limit_may_not_fail'; measure: PhotoMeasure }
  | { type: 'limit_order'; measure: PhotoMeasure }

/** Warns first, then fails: on the side on which the measure is bad. */
function isOrdered(measure: PhotoMeasure, { warn, fail }: Limit): boolean {
  if (warn === null || fail === null) return true
  const { bad } = PHOTO_MEASURES[measure]
  return bad === 'below' ? warn >= fail : warn <= fail
}

/**
 * Limits that a person may set: what ships as a warning stays one until the accuracy report proves
 * better, and a warning comes before a failure.
 */
export function readLimits(
  wanted: Record<PhotoMeasure, Limit>,
  shipped: PhotoLimits
): Result<Record<PhotoMeasure, Limit>, LimitFault> {
  for (const measure of Object.keys(PHOTO_MEASURES) as PhotoMeasure[]) {
    const limit = wanted[measure]
    if (limit.fail !== null && shipped.limits[measure].fail === null)
      return err({ type: 'limit_may_not_fail', measure })
    if (!isOrdered(measure, limit)) return err({ type: 'limit_order', measure })
  }
  return ok(wanted)
}
