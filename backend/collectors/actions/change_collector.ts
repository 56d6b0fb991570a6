import { recordAudit } from '#backend/audit/record_audit'
import { COLLECTOR_CONSTRAINTS } from '#backend/collectors/errors'
import { unlessTaken } from '#backend/http/errors/unless_taken'
import { err, ok, type Result } from '#domain/result'
import Season from '#models/seasons/season'
import db from '@adonisjs/lucid/services/db'
import { auditOf } from './audit_of.js'
import { checkWanted, type WantedCollector, type WantedFault } from './check_wanted.js'
import { lockCollector } from './lock_collector.js'

export type ChangeFault = WantedFault | { type: 'collector_revoked' } | { type: 'name_taken' }

/**
 * Changes the name, the schools or the last day of a collector; the key stays as it is. An expired one is valid again by a
 * later day, a revoked one never.
 * @throws E_ROW_NOT_FOUND without the collector
 */
export async function changeCollector(
  id: string,
  { name, unitIds, expiresOn }: WantedCollector,
  actorId: string
): Promise<Result<null, ChangeFault>> {
  const changed = await unlessTaken(
    () =>
      db.transaction(async (trx): Promise<Result<null, ChangeFault>> => {
        const collector = await lockCollector(id, trx)
        if (collector.revokedAt) return err({ type: 'collector_revoked' })
        const season = await Season.findOrFail(collector.seasonId, { client: trx })
        const checked = await checkWanted(season, { unitIds, expiresOn }, trx)
        if (!checked.ok) return checked
        await collector.merge({ name, unitIds, expiresOn }).save()
        await recordAudit(auditOf('collector.changed', collector, actorId), trx)
        return ok(null)
      }),
    COLLECTOR_CONSTRAINTS
  )
  return changed.ok ? changed.value : changed
}
