import { recordAudit } from '#backend/audit/record_audit'
import { mintKey } from '#backend/collectors/collector_key'
import { ok, type Result } from '#domain/result'
import db from '@adonisjs/lucid/services/db'
import { auditOf } from './audit_of.js'
import type { KeyShown } from './create_collector.js'
import { lockKey, type KeyFault } from './lock_collector.js'

/**
 * Gives a collector another key; the one before ends at once.
 * @throws E_ROW_NOT_FOUND without the collector
 */
export const renewKey = (meant: { id: string; keyPrefix: string }, actorId: string) =>
  db.transaction(async (trx): Promise<Result<KeyShown, KeyFault>> => {
    const locked = await lockKey(meant, trx)
    if (!locked.ok) return locked
    const { key, ...kept } = mintKey()
    await locked.value.merge(kept).save()
    await recordAudit(auditOf('collector.key_renewed', locked.value, actorId), trx)
    return ok({ id: meant.id, key })
  })
