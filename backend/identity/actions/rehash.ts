import type User from '#models/people/user'
import hash from '@adonisjs/core/services/hash'

/** Hashes a password that was just verified again if its parameters are not today's (`config/hash`). */
export async function rehash(user: User, password: string): Promise<void> {
  if (hash.use('scrypt').needsReHash(user.password)) await user.merge({ password }).save()
}
