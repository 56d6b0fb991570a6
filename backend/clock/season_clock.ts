import { recordAudit } from '#backend/audit/record_audit'
import type { CivilDate } from '#domain/calendar/civil_date'
import { civilDateOf, type Instant } from '#domain/calendar/instant'
import { err, ok, type Result } from '#domain/result'
import ClockRow, { type ClockMode } from '#models/clock/season_clock'
import Season from '#models/seasons/season'
import type { ClockReading } from '#workflows/school_season/messages'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'

/** The installation's clock: wall time in real mode, a row that only moves forward in rehearsal. */
export interface SeasonClock extends ClockReading {
  mode: ClockMode
  /** Business seconds per second of wall time; 0 means stopped. */
  rate: number
  /** The target of the running walk, or null. */
  target: Instant | null
  /** Progress of the walk, 0 to 1; 1 without a walk. */
  progress: number
  /** The season unit that did not answer, which stopped the walk. */
  stuckAt: string | null
}

const instant = (at: DateTime | null) => at?.toUTC().toISO() ?? null

export async function readClock(trx?: TransactionClientContract): Promise<SeasonClock> {
  const row = await ClockRow.find(1, { client: trx })
  const wall = new Date().toISOString()
  if (!row) {
    return { seq: 0, mode: 'real', now: wall, rate: 0, target: null, progress: 1, stuckAt: null }
  }
  return {
    seq: row.seq,
    mode: row.mode,
    now: row.mode === 'real' ? wall : instant(row.businessNow)!,
    rate: row.rate,
    target: instant(row.walkTarget),
    progress: walkProgress(row),
    stuckAt: row.walkStuckAt,
  }
}

/** The time by the clock, for a column. */
export const seasonNow = async (trx?: TransactionClientContract): Promise<DateTime> =>
  DateTime.fromISO((await readClock(trx)).now)

/** The date by the clock. */
export const today = async (): Promise<CivilDate> => civilDateOf((await readClock()).now)

function walkProgress({ walkFrom, walkTarget, businessNow }: ClockRow) {
  if (!walkTarget || !walkFrom) return 1
  const way = Number(walkTarget) - Number(walkFrom)
  return way > 0 ? (Number(businessNow) - Number(walkFrom)) / way : 1
}

export const isSettled = (clock: SeasonClock) => clock.target === null && clock.rate === 0

export type ClockModeError = { type: 'clock_mode_fixed' } | { type: 'rehearsal_in_production' }

/**
 * Sets the clock mode of this installation, until the first season is published. Production uses wall
 * time only: a clock that people move would send real letters on invented dates.
 */
export async function setClockMode(
  mode: ClockMode,
  at: Instant,
  actorId: string | null
): Promise<Result<null, ClockModeError>> {
  if (mode === 'rehearsal' && app.inProduction) return err({ type: 'rehearsal_in_production' })
  return db.transaction(async (trx): Promise<Result<null, ClockModeError>> => {
    // Publishing locks the clock's row: wait for a publication that is under way.
    await trx.from('season_clock').where('id', 1).forUpdate()
    const published = await Season.query({ client: trx }).whereNotNull('publishedAt').first()
    if (published) return err({ type: 'clock_mode_fixed' })
    const stopped = { rate: 0, walker: null, walkFrom: null, walkTarget: null, walkedAt: null }
    const row = { seq: 0, mode, businessNow: DateTime.fromISO(at), walkStuckAt: null, ...stopped }
    await ClockRow.updateOrCreate({ id: 1 }, row, { client: trx })
    const subject = { subjectType: 'season_clock', subjectId: '1', details: { mode, at } }
    await recordAudit({ actorId, action: 'clock.mode_set', ...subject }, trx)
    return ok(null)
  })
}
