/** What somebody keeps secret is verified as it was typed (ASVS 5.0, 6.2.8). */
const AS_TYPED = ['password', 'current']

const trimText = (text: string) => text.trim() || null

/**
 * The body of a request without blanks at the ends of its texts; a text of blanks alone is null. Passwords
 * stay as they are.
 * @param data of limited depth: see `findDataFault`
 */
export function trimmed(data: unknown): unknown {
  if (typeof data === 'string') return trimText(data)
  if (typeof data !== 'object' || data === null) return data
  if (Array.isArray(data)) return data.map(trimmed)
  const fields = Object.entries(data).map(([name, value]) => [
    name,
    AS_TYPED.includes(name) && typeof value === 'string' ? value : trimmed(value),
  ])
  return Object.fromEntries(fields)
}
