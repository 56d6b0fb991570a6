import { notifyCounts } from '#backend/seasons/actions/notify_counts'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import { startSeasons } from '#backend/seasons/actions/start_seasons'
import UnitDayCount, { UNSENT } from '#models/seasons/unit_day_count'
import { workflowIdOf } from '#workflows/school_season/messages'
import type { ClockReading } from '#workflows/school_season/messages'
import type { Instant } from '#domain/calendar/instant'
import { setTimeout as sleep } from 'node:timers/promises'
import db from '@adonisjs/lucid/services/db'
import { readClock, type SeasonClock } from '#backend/clock/season_clock'

const ANSWER_WITHIN_MS = 30_000
const POLL_EVERY_MS = 15
const SEND_EVERY_MS = 100
/** Interval between moves of a running clock. */
const RATE_EVERY_MS = 500

const TERMINAL = ['closed', 'cancelled']

interface DueUnit {
  id: string
  season_id: string
  unit_id: string
}

/**
 * When a unit has an event. A unit with a day count newer than its last clock reading is due now, since
 * only an answer to a later reading shows that the count was processed.
 */
const DUE_AT = `case
  when exists (
    select from unit_day_counts counted
    where counted.season_unit_id = unit_progress.season_unit_id
      and counted.clock_seq >= unit_progress.clock_seq)
  then (select business_now from season_clock where id = 1)
  else unit_progress.next_act_at end`

/** Units with an event due by `now`. */
async function dueUnits(now: string): Promise<DueUnit[]> {
  return db
    .from('season_units')
    .join('unit_progress', 'unit_progress.season_unit_id', 'season_units.id')
    .where('unit_progress.track', 'main')
    .whereNotIn('unit_progress.state', TERMINAL)
    .whereRaw(`${DUE_AT} <= ?`, [now])
    .select('season_units.id', 'season_units.season_id', 'season_units.unit_id')
}

/** Waits until every unit has written its first step. */
const waitForRows = (ids: string[], heartbeat: () => void) =>
  waitUntilNone(ids, heartbeat, (query) => query.whereNotExists(mainTrack()))

/** Units that were started but have not written their first step. */
async function unconfirmedUnits(): Promise<string[]> {
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

const mainTrack = () =>
  db
    .from('unit_progress')
    .whereColumn('unit_progress.season_unit_id', 'season_units.id')
    .where('unit_progress.track', 'main')

/** Waits until these units have processed the clock reading, or are over. */
const waitForAnswers = (ids: string[], seq: number, heartbeat: () => void) =>
  waitUntilNone(ids, heartbeat, (query) =>
    query.whereExists(
      mainTrack().where('clock_seq', '<', seq).whereNotIn('unit_progress.state', TERMINAL)
    )
  )

type UnitQuery = ReturnType<typeof db.from>

/** @returns a unit that is still behind after 30 s, or null */
async function waitUntilNone(
  ids: string[],
  heartbeat: () => void,
  behind: (query: UnitQuery) => UnitQuery
) {
  const end = Date.now() + ANSWER_WITHIN_MS
  for (;;) {
    const query = behind(db.from('season_units').whereIn('season_units.id', ids))
    const row = await query.select('season_units.id').first()
    if (!row) return null
    if (Date.now() > end) return row.id as string
    heartbeat()
    await sleep(POLL_EVERY_MS)
  }
}

const earliestDueAt = async (target: string): Promise<string | null> => {
  const row = await db
    .from('unit_progress')
    .where('track', 'main')
    .whereNotIn('state', TERMINAL)
    .whereRaw(`${DUE_AT} <= ?`, [target])
    .select(db.raw(`min(${DUE_AT}) as at`))
    .first()
  return row?.at?.toISOString() ?? null
}

/** @returns a unit that could not be notified of a day count within 30 s, or null */
async function waitForCounts(
  gateway: SeasonGateway,
  heartbeat: () => void
): Promise<string | null> {
  const end = Date.now() + ANSWER_WITHIN_MS
  for (;;) {
    await notifyCounts(gateway)
    const row = await UnitDayCount.query().whereRaw(UNSENT).first()
    if (!row) return null
    if (Date.now() > end) return row.seasonUnitId
    heartbeat()
    await sleep(SEND_EVERY_MS)
  }
}

/**
 * Moves the clock, unless a day count has not been sent to its season: counts made before a move are
 * processed before it. Counting holds a lock on the clock's row until it commits, so no count can be
 * missed here.
 * @returns null if another walker has taken over
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

async function notifyUnits(gateway: SeasonGateway, units: DueUnit[], clock: ClockReading) {
  for (let first = 0; first < units.length; first += 25) {
    await Promise.all(
      units
        .slice(first, first + 25)
        .map((unit) => gateway.moveClock(workflowIdOf(unit.season_id, unit.unit_id), clock))
    )
  }
}

const stopWalk = (stuckAt: string, walker: string) =>
  db
    .from('season_clock')
    .where({ id: 1, walker })
    .update({ walk_target: null, rate: 0, walk_stuck_at: stuckAt, walker: null })

/** Longer than any wait between two moves: a walker without a move since then has died. */
const ABANDONED = '3 minutes'

/** Takes the clock for this walker; only one walks at a time. Retries of the same job keep it. */
async function acquireWalk(walker: string): Promise<boolean> {
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

/** Releases a stopped clock. False if it was moved again meanwhile: then the walk continues. */
async function releaseWalk(walker: string): Promise<boolean> {
  const rows = await db
    .from('season_clock')
    .where({ id: 1, walker, rate: 0 })
    .whereNull('walk_target')
    .update({ walker: null, walked_at: db.raw('now()') })
  return Number(rows) > 0
}

/** How far this step may walk: to the fixed target, or as far as a running clock has come. */
async function currentTarget(clock: SeasonClock, sinceWall: number): Promise<string | null> {
  if (clock.rate === 0) return clock.target
  const ran = (Date.now() - sinceWall) * clock.rate
  return new Date(Date.parse(clock.now) + ran).toISOString()
}

/** Where the clock goes: to the next event, which may be due already, or to the target. */
const momentOf = (next: string | null, clock: SeasonClock, target: string) =>
  next ? (next > clock.now ? next : clock.now) : target

/** Called before the clock moves to an instant: what happens until then has to be there by then. */
export type BeforeMove = (upTo: Instant, heartbeat: () => void) => Promise<unknown>

/**
 * Walks the rehearsal clock to its target, with the events of all units in the order of their instants:
 * the clock moves to the next instant at which a unit has an event, notifies those units, and goes on
 * when all have answered. The target is stored, so a retry continues after a kill.
 */
export async function walkClock(
  gateway: SeasonGateway,
  walker: string,
  heartbeat: () => void,
  beforeMove: BeforeMove = async () => {}
): Promise<void> {
  if (!(await acquireWalk(walker))) return
  let sinceWall = Date.now()
  for (;;) {
    heartbeat()
    const clock = await readClock()
    const target = await currentTarget(clock, sinceWall)
    sinceWall = Date.now()
    if (!target) {
      if (await releaseWalk(walker)) return
      if (!(await acquireWalk(walker))) return
      continue
    }
    await startSeasons(gateway)
    const unconfirmed = await waitForRows(await unconfirmedUnits(), heartbeat)
    if (unconfirmed) return void (await stopWalk(unconfirmed, walker))
    await beforeMove(momentOf(await earliestDueAt(target), clock, target), heartbeat)
    const uncounted = await waitForCounts(gateway, heartbeat)
    if (uncounted) return void (await stopWalk(uncounted, walker))
    // Asked again: units whose photos were counted just now answer first.
    const next = await earliestDueAt(target)
    const now = momentOf(next, clock, target)
    const reading = await moveTo(now, walker)
    if (!reading) return
    if (reading === 'counts_unsent') continue
    if (next) {
      const units = await dueUnits(now)
      await notifyUnits(gateway, units, reading)
      const silent = await waitForAnswers(
        units.map(({ id }) => id),
        reading.seq,
        heartbeat
      )
      if (silent) return void (await stopWalk(silent, walker))
    } else if (clock.rate > 0) await sleep(RATE_EVERY_MS)
    else if (await finishWalk(target, walker)) return
  }
}

/** Ends the walk. False if the target was changed meanwhile. */
async function finishWalk(target: string, walker: string): Promise<boolean> {
  const rows = await db
    .from('season_clock')
    .where({ id: 1, walker, walk_target: target })
    .update({ walk_target: null, walk_stuck_at: null, walker: null })
  return Number(rows) > 0
}
