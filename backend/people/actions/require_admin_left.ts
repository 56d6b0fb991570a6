import { GRANT_IN_FORCE } from '#models/people/grant'
import { err, ok, type Result } from '#domain/result'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Administrators leave one after the other: two could otherwise end each other's grants at once. */
export const lockAdmins = (trx: TransactionClientContract) =>
  trx.rawQuery(`select pg_advisory_xact_lock(hashtext('administrators'))`)

/**
 * After a change: is there still somebody who can sign in now and administer the centre?
 * @param trx that of the change, after `lockAdmins`
 */
export async function requireAdminLeft(
  trx: TransactionClientContract
): Promise<Result<null, { type: 'last_admin' }>> {
  const left = await trx
    .from('users')
    .join('grants', 'grants.user_id', 'users.id')
    .where('grants.role', 'centre_admin')
    .whereNull('users.disabled_at')
    .whereRaw('(users.invited_at is null or users.accepted_at is not null)')
    .whereRaw(GRANT_IN_FORCE)
    .first()
  return left ? ok(null) : err({ type: 'last_admin' })
}
