/**
 * The paths of the leaves of a JSON value: `data[].unit.name`. Entries of a list share one path; null
 * and an empty list are leaves.
 */
export function valuePaths(value: unknown, at = ''): string[] {
  const inside = Array.isArray(value)
    ? value.flatMap((one) => valuePaths(one, `${at}[]`))
    : value && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, one]) => valuePaths(one, at ? `${at}.${key}` : key))
      : []
  return inside.length > 0 ? [...new Set(inside)] : [at]
}
