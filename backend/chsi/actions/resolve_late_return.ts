import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/clock/season_clock'
import type ChsiReturn from '#models/chsi/chsi_return'
import db from '@adonisjs/lucid/services/db'

/** Closes a case. A case that is already closed is left unchanged. */
export async function resolveLateReturn(late: ChsiReturn, actorId: string): Promise<void> {
  const { now } = await readClock()
  await db.transaction(async (trx) => {
    const closed = await trx
      .from('chsi_returns')
      .where('id', late.id)
      .whereNull('resolved_at')
      .update({ resolved_by: actorId, resolved_at: now })
    if (Number(closed) === 0) return
    const subject = { subjectType: 'chsi_return', subjectId: late.id }
    await recordAudit({ actorId, action: 'chsi_return.resolved', ...subject, businessAt: now }, trx)
  })
}
