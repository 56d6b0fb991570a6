import { recordAudit } from '#backend/audit/record_audit'
import type { SeasonGateway } from '#backend/seasons/engine/season_gateway'
import { workflowIdFor } from '#backend/seasons/engine/start_seasons'
import type SeasonUnit from '#models/season_unit'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export interface DayCounts {
  day: string
  expected: number
  captured: number
  pendingReview: number
  unresolved: number
  locked: number
}

/**
 * Keeps the counts of a day, and tells the season what is still open: one message a day, not a photo.
 * Where the season cannot be told, nothing is kept.
 */
export const countDay = (
  unit: SeasonUnit,
  counts: DayCounts,
  actorId: string | null,
  gateway: SeasonGateway
) =>
  db.transaction(async (trx) => {
    await write(unit, counts, trx)
    const subject = { subjectType: 'season_unit', subjectId: unit.id, details: { ...counts } }
    await recordAudit({ actorId, action: 'day.counted', ...subject }, trx)
    await gateway.countDay(workflowIdFor(unit), { on: counts.day, unresolved: counts.unresolved })
  })

function write(unit: SeasonUnit, counts: DayCounts, trx: TransactionClientContract) {
  const { day, expected, captured, pendingReview, unresolved, locked } = counts
  return trx.rawQuery(
    `insert into unit_day_counts
       (season_unit_id, day, expected, captured, pending_review, unresolved, locked, clock_seq)
     values (?, ?, ?, ?, ?, ?, ?, coalesce((select seq from season_clock where id = 1 for share), 0))
     on conflict (season_unit_id, day) do update set expected = excluded.expected,
       captured = excluded.captured, pending_review = excluded.pending_review,
       unresolved = excluded.unresolved, locked = excluded.locked,
       clock_seq = excluded.clock_seq`,
    [unit.id, day, expected, captured, pendingReview, unresolved, locked]
  )
}
