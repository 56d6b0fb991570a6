import { recordAudit } from '#backend/audit/record_audit'
import { lockAdmins, requireAdminLeft } from '#backend/people/actions/require_admin_left'
import { rollingBack } from '#backend/people/actions/rolling_back'
import { addDays, type CivilDate } from '#domain/calendar/civil_date'
import { civilDateOf, instantOf } from '#domain/calendar/instant'
import { err, type Result } from '#domain/result'
import Grant from '#models/people/grant'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'

type Refusal =
  | { type: 'own_grants' }
  | { type: 'not_found' }
  | { type: 'grant_ended' }
  | { type: 'grant_over'; today: CivilDate }
  | { type: 'grant_reversed' }
  | { type: 'last_admin' }

/** Ends a grant at an instant; one that would not have begun by then is deleted. */
export async function writeEnd(
  grant: Grant,
  validUntil: DateTime,
  actorId: string,
  trx: TransactionClientContract
) {
  const { id: grantId, role, unitId } = grant
  const ends = { before: grant.validUntil?.toUTC().toISO() ?? null, after: validUntil.toISO() }
  grant.useTransaction(trx)
  if (grant.validFrom && grant.validFrom >= validUntil) await grant.delete()
  else await grant.merge({ validUntil }).save()
  const details = { grantId, role, unitId, validUntil: ends }
  const subject = { subjectType: 'user', subjectId: grant.userId, details }
  await recordAudit({ actorId, action: 'user.grant_ended', ...subject }, trx)
}

/**
 * Ends a grant of somebody else, at once or after a last day.
 * @param lastDay null for at once
 */
export async function endGrant(
  { userId, grantId, lastDay }: { userId: string; grantId: string; lastDay: CivilDate | null },
  actorId: string
): Promise<Result<null, Refusal>> {
  if (userId === actorId) return err({ type: 'own_grants' })
  const today = civilDateOf(new Date().toISOString())
  if (lastDay && lastDay < today) return err({ type: 'grant_over', today })
  const end = lastDay ? DateTime.fromISO(instantOf(addDays(lastDay, 1))).toUTC() : DateTime.utc()
  return rollingBack<null, Refusal>(async (trx) => {
    await lockAdmins(trx)
    const grant = await Grant.query({ client: trx })
      .where({ id: grantId, userId })
      .forUpdate()
      .first()
    if (!grant) return err({ type: 'not_found' })
    if (grant.validUntil && grant.validUntil <= DateTime.now()) return err({ type: 'grant_ended' })
    if (lastDay && grant.validFrom && grant.validFrom >= end) return err({ type: 'grant_reversed' })
    await writeEnd(grant, end, actorId, trx)
    return requireAdminLeft(trx)
  })
}
