import { hashKey } from '#config/app'
import { createHmac } from 'node:crypto'
import { isIPv6 } from 'node:net'

/** The 64 bits of an IPv6 address that a subscriber has; the rest changes at will. */
function network(address: string): string {
  const [plain = ''] = address.split('%')
  if (!isIPv6(plain) || plain.startsWith('::ffff:')) return plain
  const [head = '', tail = ''] = plain.split('::')
  const groups = head.split(':').filter(Boolean)
  const rest = tail.split(':').filter(Boolean)
  const zeros = plain.includes('::') ? Array<string>(8 - groups.length - rest.length).fill('0') : []
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':')
}

const hashed = (...parts: string[]) =>
  createHmac('sha256', hashKey.release()).update(JSON.stringify(parts)).digest('base64url')

/** One key for all addresses of a subscriber. */
export const networkKey = (address: string) => hashed('address', network(address))

/** The keys under which an attempt counts: fixed length, and nothing that names a person. */
export const attemptKeys = (address: string, email: string) => ({
  account: hashed('account', email),
  address: networkKey(address),
  pair: hashed('pair', network(address), email),
})
