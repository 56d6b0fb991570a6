import type { PartRow } from './progressTypes'

export type PartTitle = 'colleges' | 'classes'

/** With `SUM` or `none` for the row of the sums, and that of students without a college or class. */
export type Part = PartRow & { id: string }
