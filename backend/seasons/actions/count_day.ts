import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/clock/season_clock'
import { afterCommit } from '#backend/engine/after_commit'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import { readRounds } from '#backend/seasons/queries/read_rounds'
import { writeDayCount, type DayCounts } from '#backend/seasons/record/write_day_count'
import { isCountedFromPhotos } from '#backend/seasons/queries/is_counted_from_photos'
import { civilDateOf } from '#domain/calendar/instant'
import { admitDayCount, type DayCountFault } from '#domain/photos/day_count'
import { err, type Result } from '#domain/result'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
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
): Promise<Result<null, DayCountFault>> {
  const stored = await storeCounts(unit, counts, actorId)
  if (!stored.ok) return stored
  const { id: seasonUnitId, seasonId, unitId } = unit
  const count = { seasonUnitId, seasonId, unitId, day: counts.day }
  await afterCommit('a day count', () => notifyCount(count, gateway))
  return stored
}

const storeCounts = (unit: SeasonUnit, counts: DayCounts, actorId: string | null) =>
  db.transaction(async (trx) => {
    const rounds = await readRounds(unit, trx)
    const { now } = await readClock(trx)
    const allowed = admitDayCount(counts.day, civilDateOf(now), rounds)
    if (!allowed.ok) return allowed
    if (await isCountedFromPhotos(unit, trx)) return err({ type: 'counted_from_photos' as const })
    await writeDayCount(unit.id, counts, trx)
    const subject = { subjectType: 'season_unit', subjectId: unit.id, details: { ...counts } }
    await recordAudit({ actorId, action: 'day.counted', ...subject }, trx)
    return allowed
  })
