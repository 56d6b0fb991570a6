import { recordAudit } from '#backend/audit/record_audit'
import { isHookAddress } from '#backend/collectors/hooks/hook_address'
import { sealValue } from '#backend/sealing/sealed_value'
import { err, ok, type Result } from '#domain/result'
import db from '@adonisjs/lucid/services/db'
import { randomBytes } from 'node:crypto'
import { auditOf } from './audit_of.js'
import { lockCollector } from './lock_collector.js'

const SECRET_BYTES = 32

/** A hook with what signs its events: nobody can show that again. */
export interface HookShown {
  id: string
  secret: string
}

export type HookFault = { type: 'collector_revoked' } | { type: 'hook_address_unfit' }

/**
 * Sets where a collector is told what becomes of its photos, with a new secret; the one before ends at once.
 * @throws E_ROW_NOT_FOUND without the collector
 */
export async function setHook(
  id: string,
  address: string,
  actorId: string
): Promise<Result<HookShown, HookFault>> {
  if (!isHookAddress(address)) return err({ type: 'hook_address_unfit' })
  return db.transaction(async (trx): Promise<Result<HookShown, HookFault>> => {
    const collector = await lockCollector(id, trx)
    if (collector.revokedAt) return err({ type: 'collector_revoked' })
    const secret = `tcw_${randomBytes(SECRET_BYTES).toString('base64url')}`
    const of = { seasonId: collector.seasonId, rowId: id }
    const hookSecret = await sealValue(of, secret, trx)
    await collector.merge({ hookAddress: address, hookSecret }).save()
    await recordAudit(auditOf('collector.hook_set', collector, actorId), trx)
    return ok({ id, secret })
  })
}

/**
 * Nobody is told any more; what waits is given up.
 * @throws E_ROW_NOT_FOUND without the collector
 */
export const removeHook = (id: string, actorId: string): Promise<void> =>
  db.transaction(async (trx) => {
    const collector = await lockCollector(id, trx)
    if (collector.hookAddress === null) return
    await collector.merge({ hookAddress: null, hookSecret: null }).save()
    await recordAudit(auditOf('collector.hook_removed', collector, actorId), trx)
  })
