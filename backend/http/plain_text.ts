/** Deeper than anything that the API asks for: recursion over what is deeper may exhaust the stack. */
const MAX_DEPTH = 20

/** What is wrong with data from outside, and in which field. */
export type DataFault =
  { type: 'text_unreadable'; field: string } | { type: 'body_unreadable' } | null

/** A NUL character, or half of a surrogate pair: PostgreSQL holds neither, and no person types one. */
export const isPlainText = (text: string) => !text.includes('\0') && text.isWellFormed()

interface Place {
  value: unknown
  path: string[]
}

/**
 * Looks for text that cannot be stored, in values and in names of fields, and for data that nests
 * without an end.
 * @returns the first fault with its place as `setup.notice`, or null
 */
export function faultOfData(data: unknown): DataFault {
  const waiting: Place[] = [{ value: data, path: [] }]
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value, path } = place
    if (typeof value === 'string' && !isPlainText(value)) return unreadable(path)
    if (typeof value !== 'object' || value === null) continue
    if (path.length >= MAX_DEPTH) return { type: 'body_unreadable' }
    for (const [key, inner] of Object.entries(value)) {
      // A name that cannot be shown is not repeated in the answer.
      if (!isPlainText(key)) return unreadable(path)
      waiting.push({ value: inner, path: [...path, key] })
    }
  }
  return null
}

const unreadable = (path: string[]) => ({
  type: 'text_unreadable' as const,
  field: path.join('.') || '…',
})
