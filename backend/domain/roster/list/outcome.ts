import { nameKey } from '../name_key.js'
import type { ListFields } from './list_fields.js'

export const ROW_OUTCOMES = ['new', 'changed', 'same', 'bad'] as const
export type RowOutcome = (typeof ROW_OUTCOMES)[number]

/** A student as they stand before a list is run. */
export interface KnownStudent {
  maskedName: string | null
  lastFour: string | null
  college: string | null
  className: string | null
  /** Name and last four are those of a 采集码. */
  hasCode: boolean
  isListed: boolean
}

const isSameName = (one: string | null, other: string | null) =>
  nameKey(one ?? '') === nameKey(other ?? '')

/**
 * What running a good row does: to nobody known, or to a student. Name and last four of somebody with a 采集码 stay
 * those of the code; college and class are the list’s.
 */
export function outcomeOf(row: ListFields, known: KnownStudent | null): RowOutcome {
  if (!known) return 'new'
  const isSamePlace =
    known.isListed &&
    isSameName(row.college, known.college) &&
    isSameName(row.class, known.className)
  const isSamePerson =
    known.hasCode || (row.masked_name === known.maskedName && row.last_four === known.lastFour)
  return isSamePlace && isSamePerson ? 'same' : 'changed'
}

export interface RowCounts extends Record<RowOutcome, number> {
  /** Students whom a list in place of the one before no longer has. */
  delisted: number
}

/** How many rows came out as what. */
export function countOutcomes(outcomes: readonly RowOutcome[], delisted: number): RowCounts {
  const counts: RowCounts = { new: 0, changed: 0, same: 0, bad: 0, delisted }
  for (const outcome of outcomes) counts[outcome] += 1
  return counts
}
