import { hashKey } from '#config/app'
import { createHmac } from 'node:crypto'

const sorted = (value: object) =>
  Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))

/**
 * One text for one content: the order of an object's keys and the space between them do not matter,
 * the order of a list does. A key without a value is as good as none.
 */
const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part) ? sorted(part) : part
  )

/**
 * What was asked for, as 64 hexadecimal digits: a caller's key belongs to one request, and this tells
 * another one. With the installation's key, for it is kept where the request's words are not.
 * @param name what is to be done
 * @param body its values; a file stands in it by its digest
 */
export const hashRequest = (name: string, body: object): string =>
  createHmac('sha256', hashKey.release())
    .update(canonicalJson([name, body]))
    .digest('hex')
