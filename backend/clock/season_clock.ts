import { recordAudit } from '#backend/audit/record_audit'
import type { Instant } from '#domain/calendar/instant'
import { err, ok, type Result } from '#domain/result'
import type { ClockReading } from '#workflows/school_season/messages'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export type ClockMode = 'real' | 'rehearsal'

/** The installation's clock: the wall's in real mode, a row that only goes forward in rehearsal. */
export interface SeasonClock extends ClockReading {
  mode: ClockMode
  /** Business seconds a wall second; 0 stands. */
  rate: number
  /** Where a walk is going, or null where none is. */
  target: Instant | null
  /** How much of the walk is done, 0 to 1; 1 where there is none. */
  progress: number
  /** The unit that did not answer, and stopped the walk. */
  stuckAt: string | null
}

const instant = (date: Date | null) => date?.toISOString() ?? null

export async function readClock(trx?: TransactionClientContract): Promise<SeasonClock> {
  const row = await (trx ?? db).from('season_clock').where('id', 1).first()
  const wall = new Date().toISOString()
  if (!row) {
    return { seq: 0, mode: 'real', now: wall, rate: 0, target: null, progress: 1, stuckAt: null }
  }
  return {
    seq: Number(row.seq),
    mode: row.mode,
    now: row.mode === 'real' ? wall : instant(row.business_now)!,
    rate: row.rate,
    target: instant(row.walk_target),
    progress: progressOf(row),
    stuckAt: row.walk_stuck_at,
  }
}

function progressOf(row: { walk_from: Date | null; walk_target: Date | null; business_now: Date }) {
  if (!row.walk_target || !row.walk_from) return 1
  const way = Number(row.walk_target) - Number(row.walk_from)
  return way > 0 ? (Number(row.business_now) - Number(row.walk_from)) / way : 1
}

export const isSettled = (clock: SeasonClock) => clock.target === null && clock.rate === 0

export type ClockModeError = { type: 'clock_mode_fixed' } | { type: 'rehearsal_in_production' }

/**
 * Fixes how this installation keeps time: possible until the first season is published. In production
 * only the wall's time counts: a clock that people move would send real letters on invented dates.
 */
export async function setClockMode(
  mode: ClockMode,
  at: Instant,
  actorId: string | null
): Promise<Result<null, ClockModeError>> {
  if (mode === 'rehearsal' && app.inProduction) return err({ type: 'rehearsal_in_production' })
  return db.transaction(async (trx): Promise<Result<null, ClockModeError>> => {
    // A season that is being published holds the clock: it counts as published.
    await trx.from('season_clock').where('id', 1).forUpdate()
    const published = await trx.from('seasons').whereNotNull('published_at').first()
    if (published) return err({ type: 'clock_mode_fixed' })
    await trx.from('season_clock').delete()
    await trx.table('season_clock').insert({ id: 1, seq: 0, mode, business_now: at, rate: 0 })
    const subject = { subjectType: 'season_clock', subjectId: '1', details: { mode, at } }
    await recordAudit({ actorId, action: 'clock.mode_set', ...subject }, trx)
    return ok(null)
  })
}
