import { err, ok, type Result } from '../result.js'
import type { Limit, PhotoLimits } from './judge.js'
import { PHOTO_MEASURES, type PhotoMeasure } from './rules.js'

export type LimitFault =
  | { type: 'limit_may_not_fail'; measure: PhotoMeasure }
  | { type: 'limit_order'; measure: PhotoMeasure }
  | { type: 'limit_fixed'; measure: PhotoMeasure }

const NAMES = Object.keys(PHOTO_MEASURES) as PhotoMeasure[]

/**
 * Limits that no season may change: the maker can frame only photos that pass these, and shows one person.
 */
export const FIXED_MEASURES: readonly PhotoMeasure[] = ['enlargement', 'faces']

/** A value must warn before it fails, on the bad side of the measure. */
function isOrdered(measure: PhotoMeasure, { warn, fail }: Limit): boolean {
  if (warn === null || fail === null) return true
  const { bad } = PHOTO_MEASURES[measure]
  return bad === 'below' ? warn >= fail : warn <= fail
}

const differs = (one: Limit, other: Limit) => one.warn !== other.warn || one.fail !== other.fail

/** The measures whose limits differ. */
export const changedMeasures = (
  from: Record<PhotoMeasure, Limit>,
  to: Record<PhotoMeasure, Limit>
) => NAMES.filter((measure) => differs(from[measure], to[measure]))

/**
 * Validates limits that a person sets: a measure that ships as a warning may not fail photos until the
 * accuracy report proves it good enough, a warning comes before a failure, and fixed limits stay.
 */
export function validateLimits(
  wanted: Record<PhotoMeasure, Limit>,
  shipped: PhotoLimits
): Result<Record<PhotoMeasure, Limit>, LimitFault> {
  for (const measure of NAMES) {
    const limit = wanted[measure]
    const own = shipped.limits[measure]
    if (FIXED_MEASURES.includes(measure) && differs(limit, own))
      return err({ type: 'limit_fixed', measure })
    if (limit.fail !== null && own.fail === null)
      return err({ type: 'limit_may_not_fail', measure })
    if (!isOrdered(measure, limit)) return err({ type: 'limit_order', measure })
  }
  return ok(wanted)
}
