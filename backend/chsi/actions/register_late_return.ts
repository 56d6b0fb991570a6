import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/clock/season_clock'
import { nameDocument } from '#backend/documents/name_document'
import { err, ok, type Result } from '#domain/result'
import ChsiReturn from '#models/chsi/chsi_return'
import type SeasonUnit from '#models/seasons/season_unit'
import UnitProgress from '#models/seasons/unit_progress'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'

export interface LateReturn {
  count: number
  reason: string
  documentId?: string
}

const isClosed = (seasonUnitId: string) =>
  UnitProgress.findBy({ seasonUnitId, track: 'main', state: 'closed' })

/**
 * Opens a case for photos that CHSI returns after closing; the season stays archived. While a season
 * is running, the act `registerChsiReturn` does this.
 */
export async function registerLateReturn(
  unit: SeasonUnit,
  actorId: string,
  late: LateReturn
): Promise<Result<ChsiReturn, { type: 'season_not_closed' }>> {
  if (!(await isClosed(unit.id))) return err({ type: 'season_not_closed' })
  const { now } = await readClock()
  return db.transaction(async (trx) => {
    const registeredAt = DateTime.fromISO(now)
    const row = { ...late, seasonUnitId: unit.id, registeredBy: actorId, registeredAt }
    const opened = await ChsiReturn.create(row, { client: trx })
    const { documentId } = late
    const naming = { seasonUnitId: unit.id, purpose: 'registerChsiReturn' } as const
    if (documentId) await nameDocument({ ...naming, documentId }, trx)
    const subject = { subjectType: 'chsi_return', subjectId: opened.id }
    const details = { seasonUnitId: unit.id, count: late.count }
    await recordAudit(
      { actorId, action: 'chsi_return.registered', ...subject, details, businessAt: now },
      trx
    )
    return ok(opened)
  })
}
