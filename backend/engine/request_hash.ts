import { hashKey } from '#config/app'
import { createHmac } from 'node:crypto'

const sorted = (value: object) =>
  Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))

/**
 * JSON with sorted keys: the order of an object's keys does not matter, the order of a list does. Keys
 * with undefined values are left out.
 */
const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part) ? sorted(part) : part
  )

/**
 * Identifies the content of a request by 64 hexadecimal digits, so that an idempotency key can be bound
 * to it. Keyed (HMAC), because hashes are stored where free text must not be guessable.
 * @param name the act or operation
 * @param body its values; files are represented by their digest
 */
export const hashRequest = (name: string, body: object): string =>
  createHmac('sha256', hashKey.release())
    .update(canonicalJson([name, body]))
    .digest('hex')
