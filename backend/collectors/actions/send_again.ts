import { recordAudit } from '#backend/audit/record_audit'
import { STILL_GIVEN_UP } from '#backend/collectors/queries/hook_standing'
import { err, ok, type Result } from '#domain/result'
import HookEvent from '#models/collectors/hook_event'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { auditOf } from './audit_of.js'
import { lockCollector } from './lock_collector.js'

export type SendAgainFault = { type: 'collector_revoked' } | { type: 'hook_changed' }

/**
 * What was given up waits again, in its order for each student; a photo of which something later was received is left
 * alone, so that no collector takes an old state for the present one.
 * @param address of the hook that is meant: another one may not be ready for it
 * @throws E_ROW_NOT_FOUND without the collector
 */
export const sendAgain = (
  { id, address }: { id: string; address: string },
  actorId: string
): Promise<Result<null, SendAgainFault>> =>
  db.transaction(async (trx): Promise<Result<null, SendAgainFault>> => {
    const collector = await lockCollector(id, trx)
    if (collector.revokedAt) return err({ type: 'collector_revoked' })
    if (collector.hookAddress !== address) return err({ type: 'hook_changed' })
    await HookEvent.query({ client: trx })
      .where('collector_id', id)
      .whereRaw(STILL_GIVEN_UP)
      .update({ givenUpAt: null, attempts: 0, fault: null, nextAt: DateTime.now() })
    await recordAudit(auditOf('collector.hook_sent_again', collector, actorId), trx)
    return ok(null)
  })
