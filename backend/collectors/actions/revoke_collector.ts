import { recordAudit } from '#backend/audit/record_audit'
import { ok, type Result } from '#domain/result'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { auditOf } from './audit_of.js'
import { lockKey, type KeyFault } from './lock_collector.js'

/**
 * Ends the key of a collector at once and for good: whatever it is sending is refused.
 * @throws E_ROW_NOT_FOUND without the collector
 */
export const revokeCollector = (meant: { id: string; keyPrefix: string }, actorId: string) =>
  db.transaction(async (trx): Promise<Result<null, KeyFault>> => {
    const locked = await lockKey(meant, trx)
    if (!locked.ok) return locked
    await locked.value.merge({ revokedAt: DateTime.now() }).save()
    await recordAudit(auditOf('collector.revoked', locked.value, actorId), trx)
    return ok(null)
  })
