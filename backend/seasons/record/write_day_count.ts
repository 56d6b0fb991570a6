import { temporal } from '#config/temporal'
import type { Instant } from '#domain/calendar/instant'
import { UNSENT } from '#models/seasons/unit_day_count'
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

/** Longer than the engine may take, so that a slow process is not mistaken for a killed one. */
const LEASE_SECONDS = (2 * temporal.answerWithinMs) / 1_000 + 5

/** Which row of `unit_day_counts`. */
interface DayOfUnit {
  seasonUnitId: string
  day: string
}

/**
 * Stores the counts of a day, still to be sent to the season. Locks the clock meanwhile: a count belongs
 * before the clock's next move (see `moveTo`). Without the clock's row, 0 stands for its sequence.
 */
export async function writeDayCount(
  seasonUnitId: string,
  counts: DayCounts,
  trx: TransactionClientContract
): Promise<void> {
  const { day, expected, captured, pendingReview, unresolved, locked } = counts
  await trx.rawQuery(
    `insert into unit_day_counts as old
       (season_unit_id, day, expected, captured, pending_review, unresolved, locked, revision, clock_seq)
     values (?, ?, ?, ?, ?, ?, ?, 1,
       coalesce((select seq from season_clock where id = 1 for share), 0))
     on conflict (season_unit_id, day) do update set expected = excluded.expected,
       captured = excluded.captured, pending_review = excluded.pending_review,
       unresolved = excluded.unresolved, locked = excluded.locked,
       source = 'typed', clock_seq = excluded.clock_seq, revision = old.revision + 1`,
    [seasonUnitId, day, expected, captured, pendingReview, unresolved, locked]
  )
}

/**
 * Nobody changes a count of the unit until the transaction ends. Locks the season's state first, as
 * everybody does who holds both: whoever commits a photo holds that and waits for the counts.
 */
export async function lockCounts(
  seasonUnitId: string,
  trx: TransactionClientContract
): Promise<void> {
  const main = { season_unit_id: seasonUnitId, track: 'main' }
  await trx.from('unit_progress').where(main).forUpdate().first()
  await trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [seasonUnitId])
}

/**
 * Closes the line of a day at 18:10: where counts come from photos it is counted once more, and what is
 * then unresolved (当日未核查) stays with it.
 */
export async function closeDay(
  { seasonUnitId, day }: DayOfUnit,
  at: Instant,
  trx: TransactionClientContract
): Promise<void> {
  await lockCounts(seasonUnitId, trx)
  await trx.rawQuery('select count_photos_of_day(?, ?, ?)', [seasonUnitId, day, at])
}

const rowOf = ({ seasonUnitId, day }: DayOfUnit) =>
  db.from('unit_day_counts').where({ season_unit_id: seasonUnitId, day })

/** The part of a day's counts that is sent to the season. */
export interface ClaimedCount {
  revision: number
  unresolved: number
}

/** @returns what to send, or null if it was sent or another process is sending it */
export async function claimDayCount(count: DayOfUnit): Promise<ClaimedCount | null> {
  const [row] = await rowOf(count)
    .whereRaw(UNSENT)
    .whereRaw(`coalesce(notifying_until, '-infinity') < now()`)
    .update({ notifying_until: db.raw('now() + make_interval(secs => ?)', [LEASE_SECONDS]) })
    .returning(['revision', 'unresolved'])
  return row ? { revision: Number(row.revision), unresolved: row.unresolved } : null
}

/** Gives up a claimed count; another process may claim it. */
export const releaseDayCount = (count: DayOfUnit) => rowOf(count).update({ notifying_until: null })

/** Marks this revision of a claimed count as sent. */
export const markDayCountSent = (count: DayOfUnit, revision: number) =>
  rowOf(count).update({ notifying_until: null, notified_revision: revision })
