import { audited } from '#backend/audit/audited'
import { isUnreachable } from '#backend/engine/with_deadline'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import { writeDayCount, type DayCounts } from '#backend/seasons/record/write_day_count'
import type SeasonUnit from '#models/seasons/season_unit'
import logger from '@adonisjs/core/services/logger'
import { notifyCount } from './notify_counts.js'

/**
 * Stores the counts of a day and notifies the season of the photos still open, by day and not by photo.
 * Notifies after the commit, so that no database connection is held while waiting for the engine; if
 * the engine is unreachable, the sweep or the clock's walk notifies later.
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
    logger.warn({ unit: unit.id, err: error }, 'day count not sent: the sweep will send it')
  }
}
