import { notifyCounts } from '#backend/seasons/actions/notify_counts'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import { startSeasons } from '#backend/seasons/actions/start_seasons'
import UnitDayCount, { UNSENT } from '#models/seasons/unit_day_count'
import { workflowIdOf } from '#workflows/school_season/messages'
import type { ClockReading } from '#workflows/school_season/messages'
import { setTimeout as sleep } from 'node:timers/promises'
import db from '@adonisjs/lucid/services/db'
import { readClock, type SeasonClock } from '#backend/clock/season_clock'

const ANSWER_WITHIN_MS = 30_000
const ASK_EVERY_MS = 15
const SEND_EVERY_MS = 100
/** A running clock is moved this often. */
const RATE_EVERY_MS = 500

const TERMINAL = ['closed', 'cancelled']

interface DueUnit {
  id: string
  season_id: string
  unit_id: string
}

/**
 * When a unit has something to do. A day that was counted after the last reading of the clock it heard
 * counts as due: only an answer to a later reading says that the count was heard as well.
 */
const DUE_AT = `case
  when exists (
    select from unit_day_counts counted
    where counted.season_unit_id = unit_progress.season_unit_id
      and counted.clock_seq >= unit_progress.clock_seq)
  then (select business_now from season_clock where id = 1)
  else unit_progress.next_act_at end`

/** Units that have something to do by `now`. */
async function dueUnits(now: string): Promise<DueUnit[]> {
  return db
    .from('season_units')
    .join('unit_progress', 'unit_progress.season_unit_id', 'season_units.id')
    .where('unit_progress.track', 'main')
    .whereNotIn('unit_progress.state', TERMINAL)
    .whereRaw(`${DUE_AT} <= ?`, [now])
    .select('season_units.id', 'season_units.season_id', 'season_units.unit_id')
}

/** Waits until every unit has a row. A unit that was started is there when its first step is. */
const waitForRows = (ids: string[], beat: () => void) =>
  waitUntilNone(ids, beat, (query) => query.whereNotExists(progressOf()))

/** Units that were handed to the engine, by whomever, and have not said yet that they are there. */
async function unbornUnits(): Promise<string[]> {
  const rows = await db
    .from('season_starts')
    .whereNotExists(
      db
        .from('unit_progress')
        .whereColumn('unit_progress.season_unit_id', 'season_starts.season_unit_id')
    )
    .select('season_unit_id')
  return rows.map(({ season_unit_id }) => season_unit_id)
}

const progressOf = () =>
  db
    .from('unit_progress')
    .whereColumn('unit_progress.season_unit_id', 'season_units.id')
    .where('unit_progress.track', 'main')

/** Waits until all rows of these units show that the clock was heard, or that they are over. */
const waitForAnswers = (ids: string[], seq: number, beat: () => void) =>
  waitUntilNone(ids, beat, (query) =>
    query.whereExists(
      progressOf().where('clock_seq', '<', seq).whereNotIn('unit_progress.state', TERMINAL)
    )
  )

type UnitQuery = ReturnType<typeof db.from>

/** @returns a unit that is still behind after half a minute, or null */
async function waitUntilNone(
  ids: string[],
  beat: () => void,
  behind: (query: UnitQuery) => UnitQuery
) {
  const end = Date.now() + ANSWER_WITHIN_MS
  for (;;) {
    const query = behind(db.from('season_units').whereIn('season_units.id', ids))
    const row = await query.select('season_units.id').first()
    if (!row) return null
    if (Date.now() > end) return row.id as string
    beat()
    await sleep(ASK_EVERY_MS)
  }
}

const smallestNext = async (target: string): Promise<string | null> => {
  const row = await db
    .from('unit_progress')
    .where('track', 'main')
    .whereNotIn('state', TERMINAL)
    .whereRaw(`${DUE_AT} <= ?`, [target])
    .select(db.raw(`min(${DUE_AT}) as at`))
    .first()
  return row?.at?.toISOString() ?? null
}

/** @returns a unit that could not be notified of a day's count in half a minute, or null */
async function waitForCounts(gateway: SeasonGateway, beat: () => void): Promise<string | null> {
  const end = Date.now() + ANSWER_WITHIN_MS
  for (;;) {
    await notifyCounts(gateway)
    const row = await UnitDayCount.query().whereRaw(UNSENT).first()
    if (!row) return null
    if (Date.now() > end) return row.seasonUnitId
    beat()
    await sleep(SEND_EVERY_MS)
  }
}

/**
 * Moves the clock, unless a day was counted of which the season does not know: what was counted before
 * the clock moved counts before it. Whoever counts holds the clock's row until the count is committed,
 * so that behind this lock there is none to come.
 * @returns null where another walks by now
 */
const moveTo = (now: string, walker: string): Promise<ClockReading | 'counts_unsent' | null> =>
  db.transaction(async (trx) => {
    const clock = () => trx.from('season_clock').where({ id: 1, walker })
    if (!(await clock().forUpdate().first())) return null
    const unsent = await UnitDayCount.query({ client: trx }).whereRaw(UNSENT).first()
    if (unsent) return 'counts_unsent'
    const [row] = await clock()
      .update({
        business_now: db.raw('greatest(business_now, ?)', [now]),
        walked_at: db.raw('now()'),
      })
      .increment('seq', 1)
      .returning(['seq', 'business_now'])
    return { seq: Number(row.seq), now: row.business_now.toISOString() }
  })

async function tell(gateway: SeasonGateway, units: DueUnit[], clock: ClockReading) {
  for (let first = 0; first < units.length; first += 25) {
    await Promise.all(
      units
        .slice(first, first + 25)
        .map((unit) => gateway.moveClock(workflowIdOf(unit.season_id, unit.unit_id), clock))
    )
  }
}

const stop = (stuckAt: string, walker: string) =>
  db
    .from('season_clock')
    .where({ id: 1, walker })
    .update({ walk_target: null, rate: 0, walk_stuck_at: stuckAt, walker: null })

/** Longer than any wait between two moves: whoever has not moved the clock since walks no more. */
const ABANDONED = '3 minutes'

/** One walk at a time: the clock belongs to the job that took it, also when that is tried again. */
async function take(walker: string): Promise<boolean> {
  const rows = await db
    .from('season_clock')
    .where('id', 1)
    .where((free) =>
      free
        .whereNull('walker')
        .orWhere('walker', walker)
        .orWhereRaw(`coalesce(walked_at, '-infinity') < now() - interval '${ABANDONED}'`)
    )
    .update({ walker, walked_at: db.raw('now()') })
  return Number(rows) > 0
}

/** Lets the clock go, unless somebody has sent it on in the meantime: then the walk goes on. */
async function letGo(walker: string): Promise<boolean> {
  const rows = await db
    .from('season_clock')
    .where({ id: 1, walker, rate: 0 })
    .whereNull('walk_target')
    .update({ walker: null })
  return Number(rows) > 0
}

/** The moment up to which this step may walk: a target that stands, or one that runs with the wall. */
async function currentTarget(clock: SeasonClock, sinceWall: number): Promise<string | null> {
  if (clock.rate === 0) return clock.target
  const ran = (Date.now() - sinceWall) * clock.rate
  return new Date(Date.parse(clock.now) + ran).toISOString()
}

/**
 * Walks the rehearsal's clock to its target, every unit's events in the order of their instants: the
 * clock goes to the next instant at which anybody has something to do, those units are told, and it
 * goes on when all of them have answered. Taken up again after a kill, since the target is stored.
 */
export async function walkClock(
  gateway: SeasonGateway,
  walker: string,
  beat: () => void
): Promise<void> {
  if (!(await take(walker))) return
  let sinceWall = Date.now()
  for (;;) {
    beat()
    const clock = await readClock()
    const target = await currentTarget(clock, sinceWall)
    sinceWall = Date.now()
    if (!target) {
      if (await letGo(walker)) return
      if (!(await take(walker))) return
      continue
    }
    await startSeasons(gateway)
    const behind =
      (await waitForRows(await unbornUnits(), beat)) ?? (await waitForCounts(gateway, beat))
    if (behind) return void (await stop(behind, walker))
    const next = await smallestNext(target)
    const now = next && next > clock.now ? next : next ? clock.now : target
    const reading = await moveTo(now, walker)
    if (!reading) return
    if (reading === 'counts_unsent') continue
    if (next) {
      const units = await dueUnits(now)
      await tell(gateway, units, reading)
      const silent = await waitForAnswers(
        units.map(({ id }) => id),
        reading.seq,
        beat
      )
      if (silent) return void (await stop(silent, walker))
    } else if (clock.rate > 0) await sleep(RATE_EVERY_MS)
    else if (await arrived(target, walker)) return
  }
}

/** Ends the walk where its target has not been moved on meanwhile. */
async function arrived(target: string, walker: string): Promise<boolean> {
  const rows = await db
    .from('season_clock')
    .where({ id: 1, walker, walk_target: target })
    .update({ walk_target: null, walk_stuck_at: null, walker: null })
  return Number(rows) > 0
}
