import type { PhotoLimits } from '#domain/photos/judge'
import {
  PHOTO_MEASURES,
  type Measurements,
  type PhotoMeasure,
  type PhotoRule,
} from '#domain/photos/rules'

/** One measure on the half of the portraits from which limits are taken. */
export interface LimitRow {
  measure: PhotoMeasure
  rule: PhotoRule
  /** The strictest limit with at most one false rejection there. */
  strictest: number
  warn: number | null
  fail: number | null
  /** How many would be falsely flagged by what ships, of how many. */
  flagged: number
  failed: number
  of: number
}

/** False rejections in the first half at most. */
export const MAX_FALSE_REJECTIONS = 1

const isBeyond = (bad: string, value: number, limit: number | null) =>
  limit !== null && (bad === 'below' ? value < limit : value > limit)

/**
 * For every limit, the strictest value that would falsely reject at most one portrait of the first half,
 * beside the shipped limit.
 */
export function limitsOfFirstHalf(
  half: { measurements: Measurements; keeps: (rule: PhotoRule) => boolean }[],
  { limits }: PhotoLimits
): LimitRow[] {
  return (Object.keys(PHOTO_MEASURES) as PhotoMeasure[]).flatMap((measure): LimitRow[] => {
    const { rule, bad } = PHOTO_MEASURES[measure]
    if (bad === 'other' || rule === 'FILE') return []
    const values = half.flatMap(({ measurements, keeps }) => {
      const value = measurements[measure]
      return typeof value === 'number' && keeps(rule) ? [value] : []
    })
    if (values.length === 0) return []
    const worstFirst = values.toSorted((a, b) => (bad === 'below' ? a - b : b - a))
    const { warn, fail } = limits[measure]
    const beyond = (limit: number | null) =>
      values.filter((value) => isBeyond(bad, value, limit)).length
    return [
      {
        measure,
        rule,
        strictest: worstFirst[Math.min(MAX_FALSE_REJECTIONS, worstFirst.length - 1)]!,
        warn,
        fail,
        flagged: beyond(warn ?? fail),
        failed: beyond(fail),
        of: values.length,
      },
    ]
  })
}
