type Words = string | ((...values: never[]) => string) | { [key: string]: Words } | Words[]

/** Each text with its key; those that take values are told some. */
export function textsOf(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, value]: [string, Words]): [string, string][] => {
    const key = path ? `${path}.${name}` : name
    if (typeof value === 'string') return [[key, value]]
    if (typeof value === 'function') return [[key, value(...([2, 3] as never[]))]]
    return textsOf(value, key)
  })
}
