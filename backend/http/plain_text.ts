/** Deeper than any body of the API: deeper data could exhaust the stack. */
const MAX_DEPTH = 20

/** A fault in input data, with its field. */
export type DataFault =
  { type: 'text_unreadable'; field: string } | { type: 'body_unreadable' } | null

/** False for text with a NUL character or half of a surrogate pair, which PostgreSQL cannot store. */
export const isPlainText = (text: string) => !text.includes('\0') && text.isWellFormed()

interface Place {
  value: unknown
  path: string[]
}

/**
 * Finds text that cannot be stored, in values and field names, and data that is nested too deeply.
 * @returns the first fault with its path (`setup.notice`), or null
 */
export function findDataFault(data: unknown): DataFault {
  const waiting: Place[] = [{ value: data, path: [] }]
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value, path } = place
    if (typeof value === 'string' && !isPlainText(value)) return unreadable(path)
    if (typeof value !== 'object' || value === null) continue
    if (path.length >= MAX_DEPTH) return { type: 'body_unreadable' }
    for (const [key, inner] of Object.entries(value)) {
      // Do not repeat an unprintable name in the answer.
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
