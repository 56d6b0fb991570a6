/** The query string of these values, without those that are empty. */
export function searchParams(values: Record<string, unknown>): string {
  const pairs = Object.entries(values).filter(
    ([, value]) => value !== undefined && value !== '' && value !== null
  )
  return new URLSearchParams(pairs.map(([key, value]) => [key, String(value)])).toString()
}
