import { isAsked, PHOTO_MEASURES, type Measurements, type PhotoMeasure } from '#domain/photos/rules'
import type { PhotoLimits } from '#domain/photos/judge'
import type { PhotoRule } from '#domain/photos/rules'
import type { SeasonPolicy } from '#domain/policy/season_policy'

/** The measures by which a season judges a rule. */
export const measuresForRule = (rule: PhotoRule, policy: SeasonPolicy) =>
  (Object.keys(PHOTO_MEASURES) as PhotoMeasure[]).filter(
    (name) => PHOTO_MEASURES[name].rule === rule && isAsked(name, policy)
  )

/**
 * How bad a photo is by a rule: its worst measure relative to that measure's limit, 1 being the limit.
 * Null if nothing was measured: an undetected face proves nothing.
 */
export function badness(
  measurements: Measurements,
  rule: PhotoRule,
  { limits }: PhotoLimits,
  policy: SeasonPolicy
): number | null {
  const values = measuresForRule(rule, policy).flatMap((name) => {
    const value = measurements[name]
    const { warn, fail } = limits[name]
    const limit = fail ?? warn
    if (typeof value !== 'number' || !limit) return []
    const isLow = PHOTO_MEASURES[name].bad === 'below'
    return [isLow ? limit / Math.max(value, 1e-6) : value / limit]
  })
  return values.length > 0 ? Math.max(...values) : null
}
