import { rehash } from '#backend/identity/actions/rehash'
import User from '#models/people/user'
import hash from '@adonisjs/core/services/hash'

/** How it went, and whose account it was, for the audit. */
export type Verified =
  | { isRight: true; user: User }
  | { isRight: false; user: User | null; reason: 'unknown' | 'disabled' | 'password' }

/**
 * Verifies a password. For an unknown account it takes as long, so that nobody learns from the time which
 * accounts exist.
 */
export async function verifyPassword(email: string, password: string): Promise<Verified> {
  const user = await User.findBy('email', email)
  if (!user) {
    await hash.use('scrypt').make(password)
    return { isRight: false, user, reason: 'unknown' }
  }
  const isRight = await user.verifyPassword(password)
  if (!isRight) return { isRight, user, reason: 'password' }
  if (user.disabledAt) return { isRight: false, user, reason: 'disabled' }
  await rehash(user, password)
  return { isRight, user }
}
