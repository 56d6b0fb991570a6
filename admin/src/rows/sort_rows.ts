import type { Column, Sorted, SortValue } from './column'

/** Chinese by pinyin, numbers inside a text by their value. */
const { compare } = new Intl.Collator('zh-CN', { numeric: true })

function inOrder(a: SortValue, b: SortValue, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(`${a}`, `${b}`))
}

/**
 * The rows by one column; rows without a value come last in either order, equal ones stay as they are.
 * @param sorted null for the order in which they came
 */
export function sortRows<R>(rows: R[], columns: Column<R>[], sorted: Sorted | null): R[] {
  const by = columns.find(({ label }) => label === sorted?.label)?.by
  if (!by || !sorted) return rows
  return rows.toSorted((a, b) => inOrder(by(a), by(b), sorted.order === 'asc' ? 1 : -1))
}
