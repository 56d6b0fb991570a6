import type { MISSING_REASONS } from '@domain/season/main/memo'
import type { UnitProgress } from './progressTypes'

type Reasons = UnitProgress['reasons']
type Reason = (typeof MISSING_REASONS)[number]

/** So many are missing for a reason, and what share of all they are with those of the reasons before it. */
interface Share {
  why: Reason
  count: number
  /** In percent, rounded; 100 at the last. */
  cumulative: number
}

/** The key of a reason's name. */
export const nameOfReason = (why: Reason) => `progress.reasons.${why}`

/** The reasons of those who are missing, the commonest first: a few of them explain most. */
export function paretoOf(reasons: Reasons): Share[] {
  const named = Object.entries(reasons) as [Reason, number][]
  const counted = named.map(([why, count]) => ({ why, count }))
  const sorted = counted.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
  const total = sorted.reduce((sum, { count }) => sum + count, 0)
  let sum = 0
  return sorted.map(({ why, count }) => {
    sum += count
    return { why, count, cumulative: Math.round((sum / total) * 100) }
  })
}
