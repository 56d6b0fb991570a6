import type { HeadCounts } from '#domain/counts/head_counts'

/** The figures of 采集进度 as the console reads them. */
export const headCountsView = ({
  expectedBy,
  heads: expected,
  captured,
  qualified,
  awaiting,
  toRetake,
  reset,
  absent,
  notCaptured,
  missing,
  offList,
}: HeadCounts) => ({
  expectedBy,
  expected,
  captured,
  qualified,
  awaiting,
  toRetake,
  reset,
  absent,
  notCaptured,
  missing,
  offList,
})
