import { recordAudit } from '#backend/audit/record_audit'
import { readGrant, type GrantBody } from '#backend/people/actions/read_grant'
import { rollingBack } from '#backend/people/actions/rolling_back'
import type { NewGrant } from '#domain/identity/new_grant'
import { err, ok } from '#domain/result'
import Grant from '#models/people/grant'
import type User from '#models/people/user'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'

const inUtc = (at: string | null) => (at ? DateTime.fromISO(at) : null)

/** Does the person hold the same grant at any time of the new one? */
export const heldMeanwhile = (userId: string, grant: NewGrant, trx: TransactionClientContract) =>
  Grant.query({ client: trx })
    .where({ userId, role: grant.role })
    .whereRaw('(unit_id, college_id, class_id) is not distinct from (?::uuid, ?::uuid, ?::uuid)', [
      grant.unitId!,
      grant.collegeId!,
      grant.classId!,
    ])
    .whereRaw(`coalesce(valid_until, 'infinity') > coalesce(?::timestamptz, now())`, [
      grant.validFrom!,
    ])
    .whereRaw(`coalesce(valid_from, '-infinity') < coalesce(?::timestamptz, 'infinity')`, [
      grant.validUntil!,
    ])
    .first()

/** Writes a grant with its audit entry. @returns its id */
export async function writeGrant(
  userId: string,
  { role, unitId, collegeId, classId, validFrom, validUntil }: NewGrant,
  actorId: string,
  trx: TransactionClientContract
): Promise<string> {
  const of = { unitId, ...(collegeId && { collegeId }), ...(classId && { classId }) }
  const bounds = { validFrom: inUtc(validFrom), validUntil: inUtc(validUntil) }
  const { id } = await Grant.create({ userId, role, ...of, ...bounds }, { client: trx })
  const details = { grantId: id, role, ...of, validFrom, validUntil }
  const subject = { subjectType: 'user', subjectId: userId, details }
  await recordAudit({ actorId, action: 'user.granted', ...subject }, trx)
  return id
}

/** Gives somebody another role; nobody gives one to themselves. @returns the id of the grant */
export async function addGrant(user: User, asked: GrantBody, actorId: string) {
  if (user.id === actorId) return err({ type: 'own_grants' as const })
  const grant = await readGrant(asked)
  if (!grant.ok) return grant
  return rollingBack<string, { type: 'grant_held' }>(async (trx) => {
    // Two of the same at once: the second waits here.
    await trx.from('users').where('id', user.id).forUpdate()
    if (await heldMeanwhile(user.id, grant.value, trx)) return err({ type: 'grant_held' })
    return ok(await writeGrant(user.id, grant.value, actorId, trx))
  })
}
