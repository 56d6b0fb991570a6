import limiter from '@adonisjs/limiter/services/main'
import { createHash } from 'node:crypto'

/** Wrong passwords that one address may try for one account. */
const MAX_ATTEMPTS = 5
const WITHIN = '15 mins'

/**
 * Counts an attempt before its password is looked at: of many at once only the first few are. The
 * limiter's own `penalize` reads, verifies and counts afterwards.
 * @returns `forget`, for an attempt that was right: the ones before it count no more
 * @throws E_TOO_MANY_REQUESTS
 */
export async function countAttempt(address: string, email: string) {
  const attempts = limiter.use({ requests: MAX_ATTEMPTS, duration: WITHIN })
  const key = `login_${keyOf(address, email)}`
  await attempts.consume(key)
  return { forget: () => attempts.delete(key) }
}

/** Of one length whatever people type, and no address of anybody in the table. */
const keyOf = (address: string, email: string) =>
  createHash('sha256')
    .update(JSON.stringify([address, email]))
    .digest('base64url')
