import { audited } from '#backend/audit/audited'
import { afterCommit } from '#backend/engine/after_commit'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import { writeDayCount, type DayCounts } from '#backend/seasons/record/write_day_count'
import type SeasonUnit from '#models/seasons/season_unit'
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
  const { id: seasonUnitId, seasonId, unitId } = unit
  const count = { seasonUnitId, seasonId, unitId, day: counts.day }
  await afterCommit('a day count', () => notifyCount(count, gateway))
}
