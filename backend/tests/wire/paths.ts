/**
 * The places of a JSON value that hold something: `data[].unit.name`. What a list holds is one place
 * for all of its entries; null and an empty list are a place like any other.
 */
export function pathsOf(value: unknown, at = ''): string[] {
  const inside = Array.isArray(value)
    ? value.flatMap((one) => pathsOf(one, `${at}[]`))
    : value && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, one]) => pathsOf(one, at ? `${at}.${key}` : key))
      : []
  return inside.length > 0 ? [...new Set(inside)] : [at]
}
