import { audited } from '#backend/audit/audited'
import { isUnreachable } from '#backend/engine/with_deadline'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import { writeDayCount, type DayCounts } from '#backend/seasons/record/write_day_count'
import type SeasonUnit from '#models/seasons/season_unit'
import logger from '@adonisjs/core/services/logger'
import { notifyCount } from './notify_counts.js'

/**
 * Keeps the counts of a day, and notifies the season of what is still open: one message a day, not a
 * photo. It is notified after the commit, so that nobody waits for the engine with a connection in
 * hand; where it cannot be reached, the sweep or the walk of the clock notifies it later.
 */
export async function countDay(
  unit: SeasonUnit,
  counts: DayCounts,
  actorId: string | null,
  gateway: SeasonGateway
): Promise<void> {
  const subject = { subjectType: 'season_unit', subjectId: unit.id, details: { ...counts } }
  await audited(
    (trx) => writeDayCount(unit.id, counts, trx),
    () => ({ actorId, action: 'day.counted', ...subject })
  )
  try {
    const { id: seasonUnitId, seasonId, unitId } = unit
    await notifyCount({ seasonUnitId, seasonId, unitId, day: counts.day }, gateway)
  } catch (error) {
    if (!isUnreachable(error)) throw error
    logger.warn({ unit: unit.id, err: error }, 'a day count waits for the engine')
  }
}
