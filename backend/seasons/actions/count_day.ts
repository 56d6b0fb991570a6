import { audited } from '#backend/audit/audited'
import { isUnreachable } from '#backend/engine/with_deadline'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import type SeasonUnit from '#models/season_unit'
import logger from '@adonisjs/core/services/logger'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { notifyCount } from './notify_counts.js'

export interface DayCounts {
  day: string
  expected: number
  captured: number
  pendingReview: number
  unresolved: number
  locked: number
}

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
    (trx) => write(unit, counts, trx),
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

/**
 * While it is written the clock stands still: a count belongs before its next move (see `moveTo`).
 * An installation without the clock's row counts at its beginning.
 */
function write(unit: SeasonUnit, counts: DayCounts, trx: TransactionClientContract) {
  const { day, expected, captured, pendingReview, unresolved, locked } = counts
  return trx.rawQuery(
    `insert into unit_day_counts as old
       (season_unit_id, day, expected, captured, pending_review, unresolved, locked, revision, clock_seq)
     values (?, ?, ?, ?, ?, ?, ?, 1,
       coalesce((select seq from season_clock where id = 1 for share), 0))
     on conflict (season_unit_id, day) do update set expected = excluded.expected,
       captured = excluded.captured, pending_review = excluded.pending_review,
       unresolved = excluded.unresolved, locked = excluded.locked,
       clock_seq = excluded.clock_seq, revision = old.revision + 1`,
    [unit.id, day, expected, captured, pendingReview, unresolved, locked]
  )
}
