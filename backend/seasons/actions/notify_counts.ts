import { temporal } from '#config/temporal'
import { eachByItself } from '#backend/engine/each_by_itself'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import { workflowIdOf } from '#workflows/school_season/messages'
import db from '@adonisjs/lucid/services/db'

/** A count that its season has not been notified of: SQL on `unit_day_counts`. */
export const UNSENT = 'notified_revision < revision'

/** Longer than the engine may take: nobody sends for somebody who is only slow. */
const LEASE_SECONDS = (2 * temporal.answerWithinMs) / 1_000 + 5

interface CountOfDay {
  seasonUnitId: string
  seasonId: string
  unitId: string
  day: string
}

const rowOf = ({ seasonUnitId, day }: CountOfDay) =>
  db.from('unit_day_counts').where({ season_unit_id: seasonUnitId, day })

/** @returns what to send, or null where it was sent, or another process is sending it */
async function claim(count: CountOfDay) {
  const [row] = await rowOf(count)
    .whereRaw(UNSENT)
    .whereRaw(`coalesce(notifying_until, '-infinity') < now()`)
    .update({ notifying_until: db.raw('now() + make_interval(secs => ?)', [LEASE_SECONDS]) })
    .returning(['revision', 'unresolved'])
  return (row ?? null) as { revision: string; unresolved: number } | null
}

/**
 * Notifies a season of one day's count. One process at a time sends the counts of a day, the newest
 * last: of two at once the older could arrive after the newer. A process that dies loses its turn
 * after some seconds.
 * @throws whatever the gateway throws; the count then stays unsent
 */
export async function notifyCount(count: CountOfDay, gateway: SeasonGateway): Promise<void> {
  for (let row = await claim(count); row; row = await claim(count)) {
    const { revision, unresolved } = row
    try {
      const workflowId = workflowIdOf(count.seasonId, count.unitId)
      await gateway.countDay(workflowId, { on: count.day, unresolved })
    } catch (error) {
      await rowOf(count).update({ notifying_until: null })
      throw error
    }
    await rowOf(count).update({ notifying_until: null, notified_revision: revision })
  }
}

/**
 * Sends what was counted and not sent, because the engine was away or a process died in between.
 * @returns how many were sent
 */
export async function notifyCounts(gateway: SeasonGateway): Promise<number> {
  const rows = await db
    .from('unit_day_counts')
    .join('season_units', 'season_units.id', 'unit_day_counts.season_unit_id')
    .whereRaw(UNSENT)
    .orderBy('unit_day_counts.day')
    .limit(1_000)
    .select('season_units.id', 'season_units.season_id', 'season_units.unit_id', 'day')
  const counts = rows.map(({ id, season_id: seasonId, unit_id: unitId, day }) => ({
    seasonUnitId: id as string,
    seasonId: seasonId as string,
    unitId: unitId as string,
    day: day as string,
  }))
  const sent = await eachByItself(
    counts,
    'a day count',
    ({ seasonUnitId }) => seasonUnitId,
    (count) => notifyCount(count, gateway)
  )
  return sent.length
}
