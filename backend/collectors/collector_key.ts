import { createHash, randomBytes, randomInt } from 'node:crypto'

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'
const PREFIX_LENGTH = 8
const SECRET_BYTES = 32
/** What a key looks like; anything else is not even looked for. */
const KEY = /^tck_[a-z0-9]{8}_[\w-]{43}$/

export interface MintedKey {
  /** Shown once, and never stored. */
  key: string
  keyHash: string
  keyPrefix: string
}

/** Too long to be guessed, so a fast hash will do (ASVS 5.0, 6.5.2). */
const hashOf = (key: string) => createHash('sha256').update(key).digest('hex')

/** A new key: `tck_`, eight letters by which people know it again, and a secret of 256 bits. */
export function mintKey(): MintedKey {
  const keyPrefix = Array.from(
    { length: PREFIX_LENGTH },
    () => LETTERS[randomInt(LETTERS.length)]
  ).join('')
  const key = `tck_${keyPrefix}_${randomBytes(SECRET_BYTES).toString('base64url')}`
  return { key, keyHash: hashOf(key), keyPrefix }
}

/** The beginning of a key, as people see it. */
export const shownPrefix = ({ keyPrefix }: Pick<MintedKey, 'keyPrefix'>) => `tck_${keyPrefix}`

/**
 * The digest of the key that a request brings (RFC 6750), by which its collector is looked for: how long that takes says
 * nothing of the key. Null without one that could be a key.
 */
export function keyHashIn(authorization: string | null | undefined): string | null {
  const [, key = ''] = /^bearer ([^\s]+)$/i.exec(authorization ?? '') ?? []
  return KEY.test(key) ? hashOf(key) : null
}
