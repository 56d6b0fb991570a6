import { recordAudit } from '#backend/audit/record_audit'
import { LOCALES } from '#backend/lang/words'
import { writeAccountLetter } from '#backend/letters/account_letters'
import type { NewPerson } from '#backend/people/new_person'
import hash from '@adonisjs/core/services/hash'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { randomBytes } from 'node:crypto'

let unusable: Promise<string> | undefined

/**
 * The hash of a password that nobody knows: signing in takes as long as with any other, and fails. Made once
 * a process, because a hash takes a tenth of a second and a sheet has hundreds of rows.
 */
const unusableHash = () =>
  (unusable ??= hash.use('scrypt').make(randomBytes(32).toString('base64url')))

/**
 * Adds somebody with a grant, and writes the invitation.
 * @returns the ids of the person and of the letter, which is enqueued after the commit
 * @throws on an e-mail address in use: see `USER_CONSTRAINTS`
 */
export async function insertInvited(
  { name, email, phone, locale = LOCALES[0], grant }: NewPerson,
  actorId: string,
  trx: TransactionClientContract
): Promise<{ id: string; letterId: string }> {
  const noPassword = { password: await unusableHash(), has_password: false }
  const row = { name, email, phone, locale, ...noPassword, invited_at: new Date() }
  const [user] = await trx.insertQuery().table('users').insert(row).returning('id')
  const { role, unitId, collegeId, classId, validFrom, validUntil } = grant
  const validity = { valid_from: validFrom, valid_until: validUntil }
  const columns = { unit_id: unitId, college_id: collegeId, class_id: classId }
  await trx.table('grants').insert({ user_id: user.id, role, ...columns, ...validity })
  const letterId = await writeAccountLetter('invited', user.id, trx)
  const subject = { subjectType: 'user', subjectId: user.id }
  const part = { ...(collegeId && { collegeId }), ...(classId && { classId }) }
  const details = { role, unitId, ...part, validFrom, validUntil }
  await recordAudit({ actorId, action: 'user.invited', ...subject, details }, trx)
  return { id: user.id, letterId }
}
