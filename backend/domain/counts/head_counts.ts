/** How many students are in each state, as the counters have them. Those of listed students add up to `expected`. */
export interface StateCounts {
  expected: number
  /** Of these, on the school's own list. */
  onList: number
  qualified: number
  beingChecked: number
  awaitingReview: number
  toRetake: number
  reset: number
  absent: number
  notCaptured: number
  /** Photographed, but taken off the list. */
  offList: number
}

/** Where the number of expected students comes from. */
export const EXPECTED_BY = ['list', 'declared', 'unknown'] as const
export type ExpectedBy = (typeof EXPECTED_BY)[number]

/** The figures of 采集进度: 应采, 已采, 合格, 待审, 重置, 缺. */
export interface HeadCounts extends StateCounts {
  expectedBy: ExpectedBy
  /** Null while neither a list nor a declared number says it; then nobody is missing either. */
  heads: number | null
  /** With a photo that may stay: qualified, or still to be judged. */
  captured: number
  awaiting: number
  missing: number | null
}

/** No student at all. */
export const NO_COUNTS: StateCounts = {
  expected: 0,
  onList: 0,
  qualified: 0,
  beingChecked: 0,
  awaitingReview: 0,
  toRetake: 0,
  reset: 0,
  absent: 0,
  notCaptured: 0,
  offList: 0,
}

/** The sums of several classes. */
export const addCounts = (rows: readonly StateCounts[]): StateCounts =>
  Object.fromEntries(
    Object.keys(NO_COUNTS).map((name) => [
      name,
      rows.reduce((sum, row) => sum + row[name as keyof StateCounts], 0),
    ])
  ) as unknown as StateCounts

/**
 * The figures of a unit, college or class: whoever is on the list is expected; without a list, as many as
 * the school has declared.
 * @param declared null where nothing was declared, or for a part of a unit
 */
export function headCounts(counts: StateCounts, declared: number | null): HeadCounts {
  const awaiting = counts.beingChecked + counts.awaitingReview
  const captured = counts.qualified + awaiting
  const figures = { ...counts, captured, awaiting }
  if (counts.onList > 0) {
    const { expected, toRetake, reset, absent, notCaptured } = counts
    const missing = toRetake + reset + absent + notCaptured
    return { ...figures, expectedBy: 'list', heads: expected, missing }
  }
  if (declared === null) return { ...figures, expectedBy: 'unknown', heads: null, missing: null }
  const missing = Math.max(0, declared - captured)
  return { ...figures, expectedBy: 'declared', heads: declared, missing }
}
