import { createHash, randomBytes } from 'node:crypto'

const SECRET_BYTES = 32
/** What a token looks like; anything else is not even looked for. */
const TOKEN = /^tcs_[\w-]{43}$/

/** Too long to be guessed, so a fast hash will do (ASVS 5.0, 6.5.2). */
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** A new token of a session: shown once to the phone that opened it, and never stored. */
export function mintToken() {
  const token = `tcs_${randomBytes(SECRET_BYTES).toString('base64url')}`
  return { token, tokenHash: hashOf(token) }
}

/** The digest of the token that a request brings (RFC 6750); null without one that could be a token. */
export function tokenHashIn(authorization: string | null | undefined): string | null {
  const [, token = ''] = /^bearer ([^\s]+)$/i.exec(authorization ?? '') ?? []
  return TOKEN.test(token) ? hashOf(token) : null
}
