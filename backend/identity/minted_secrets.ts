import { hashKey } from '#config/app'
import { createHmac, randomBytes } from 'node:crypto'

/** 32 characters that are hard to confuse: no I, L, O, U (Crockford's base 32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 24
const GROUPS = /.{4}(?=.)/g

/** As it is compared: without the signs that separate groups, in capitals. */
const plain = (secret: string) => secret.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')

/** A random secret of 120 bits that a person can type: `7K2M-…`, six groups of four. */
export const mintSecret = (): string =>
  [...randomBytes(LENGTH)]
    .map((byte) => LETTERS[byte % LETTERS.length])
    .join('')
    .replaceAll(GROUPS, '$&-')

/**
 * What is stored of a minted secret. It has too much entropy to be guessed, so a fast hash will do
 * (ASVS 5.0, 6.5.2); keyed, so that the database alone does not verify guesses.
 * @param purpose of the secret: one for another purpose has another hash
 */
export const hashSecret = (purpose: string, secret: string): string =>
  createHmac('sha256', hashKey.release())
    .update(JSON.stringify([purpose, plain(secret)]))
    .digest('base64url')
