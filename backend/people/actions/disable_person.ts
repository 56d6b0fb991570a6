import { recordAudit } from '#backend/audit/record_audit'
import { retireTokens } from '#backend/identity/account_tokens'
import { lockAdmins, requireAdminLeft } from '#backend/people/actions/require_admin_left'
import { rollingBack } from '#backend/people/actions/rolling_back'
import { err, ok, type Result } from '#domain/result'
import User from '#models/people/user'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'

type Refusal = { type: 'own_account' } | { type: 'last_admin' }

/** Letters that wait are not sent, and links that were sent are void. */
async function silence(userId: string, trx: TransactionClientContract) {
  await trx
    .from('outbox_messages')
    .where({ recipient_id: userId, status: 'queued' })
    .update({ status: 'superseded' })
  await retireTokens(userId, trx)
}

/**
 * Disables an account at once, or enables it again. The sessions of a disabled one are deleted by a trigger,
 * and its streams end with them.
 */
export async function disablePerson(
  userId: string,
  isDisabled: boolean,
  actorId: string
): Promise<Result<null, Refusal>> {
  if (userId === actorId) return err({ type: 'own_account' })
  return rollingBack<null, Refusal>(async (trx) => {
    await lockAdmins(trx)
    const user = await User.query({ client: trx }).where('id', userId).forUpdate().firstOrFail()
    if (isDisabled === (user.disabledAt !== null)) return ok(null)
    const before = user.disabledAt?.toUTC().toISO() ?? null
    await user.merge({ disabledAt: isDisabled ? DateTime.utc() : null }).save()
    if (isDisabled) await silence(userId, trx)
    const details = { disabledAt: { before, after: user.disabledAt?.toISO() ?? null } }
    const action = isDisabled ? 'user.disabled' : 'user.enabled'
    await recordAudit({ actorId, action, subjectType: 'user', subjectId: userId, details }, trx)
    return isDisabled ? requireAdminLeft(trx) : ok(null)
  })
}
