import { createHash, randomBytes } from 'node:crypto'

const SECRET_BYTES = 32

/** Too long to be guessed, so a fast hash will do (ASVS 5.0, 6.5.2). */
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** Tokens of one kind, told from others by how they begin. */
export function bearerTokens(prefix: string) {
  /** Anything else is not even looked for. */
  const shape = new RegExp(String.raw`^${prefix}_[\w-]{43}$`)
  return {
    /** A new token: shown once, and never stored. */
    mint() {
      const token = `${prefix}_${randomBytes(SECRET_BYTES).toString('base64url')}`
      return { token, tokenHash: hashOf(token) }
    },
    /** The digest of the token that a request brings (RFC 6750); null without one that could be a token. */
    hashIn(authorization: string | null | undefined): string | null {
      const [, token = ''] = /^bearer ([^\s]+)$/i.exec(authorization ?? '') ?? []
      return shape.test(token) ? hashOf(token) : null
    },
  }
}
