import { MISSING_REASONS } from '@domain/season/main/memo'
import { FIGURE_NAMES } from './figures'
import type { PartRow } from './progressTypes'

/** The id of the row below the others, which adds them up. */
export const SUM = 'sum'

/** Adds up numbers; null where one of them is not known. */
const added = (values: (number | null)[]) =>
  values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0)

/** The figures of all parts together; its reasons are those of the parts. */
export function sumOfParts(parts: PartRow[]): PartRow {
  const figures = FIGURE_NAMES.map((name) => [name, added(parts.map((part) => part[name]))])
  const reasons = MISSING_REASONS.map((why) => [
    why,
    added(parts.map((one) => one.reasons[why] ?? 0)),
  ])
  return {
    ...parts[0]!,
    ...Object.fromEntries(figures),
    ...{ id: null, name: null, collegeId: null, reasons: Object.fromEntries(reasons) },
  }
}
