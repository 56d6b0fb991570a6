import type { SortPayload } from 'react-admin'

/** By what a list is sorted; react-admin says the id if nobody has chosen. */
export const sortParams = (sort: SortPayload | undefined) =>
  sort && sort.field !== 'id' ? { sort: sort.field, order: sort.order.toLowerCase() } : {}

/** The query string of these values, without those that are empty. */
export function searchParams(values: Record<string, unknown>): string {
  const pairs = Object.entries(values).filter(
    ([, value]) => value !== undefined && value !== '' && value !== null
  )
  return new URLSearchParams(pairs.map(([key, value]) => [key, String(value)])).toString()
}
