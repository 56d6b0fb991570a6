import limiter from '@adonisjs/limiter/services/main'
import { createHash } from 'node:crypto'

/** Wrong passwords that one IP address may try for one account. */
const MAX_ATTEMPTS = 5
const WITHIN = '15 mins'

/**
 * Counts an attempt before the password is verified, so that concurrent attempts are limited as well.
 * The limiter's own `penalize` counts only afterwards.
 * @returns `reset`, to be called after a successful attempt
 * @throws E_TOO_MANY_REQUESTS
 */
export async function countAttempt(address: string, email: string) {
  const attempts = limiter.use({ requests: MAX_ATTEMPTS, duration: WITHIN })
  const key = `login_${attemptKey(address, email)}`
  await attempts.consume(key)
  return { reset: () => attempts.delete(key) }
}

/** A hash: fixed length, and no e-mail addresses in the table. */
const attemptKey = (address: string, email: string) =>
  createHash('sha256')
    .update(JSON.stringify([address, email]))
    .digest('base64url')
