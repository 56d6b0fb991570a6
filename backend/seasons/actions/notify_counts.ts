import { processEach } from '#backend/engine/process_each'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import {
  claimDayCount,
  markDayCountSent,
  releaseDayCount,
} from '#backend/seasons/record/write_day_count'
import UnitDayCount, { SETTLED, UNSENT } from '#models/seasons/unit_day_count'
import { workflowIdOf } from '#workflows/school_season/messages'

interface CountOfDay {
  seasonUnitId: string
  seasonId: string
  unitId: string
  day: string
}

/**
 * Notifies a season of one day's count. Only one process at a time sends the counts of a day, so that
 * an older count cannot arrive after a newer one. The lease of a killed process expires.
 * @throws what the gateway throws; the count then stays unsent
 */
export async function notifyCount(count: CountOfDay, gateway: SeasonGateway): Promise<void> {
  for (let row = await claimDayCount(count); row; row = await claimDayCount(count)) {
    const { revision, unresolved } = row
    try {
      const workflowId = workflowIdOf(count.seasonId, count.unitId)
      await gateway.countDay(workflowId, { on: count.day, unresolved })
    } catch (error) {
      await releaseDayCount(count)
      throw error
    }
    await markDayCountSent(count, revision)
  }
}

/**
 * Sends counts that were not sent: those from photos, and those for which the engine was unreachable or a
 * process was killed.
 * @param which `settled` leaves out what photos have changed within the last minute, so that a morning of
 * photos is not a signal each
 * @returns how many were sent
 */
export async function notifyCounts(
  gateway: SeasonGateway,
  which: 'all' | 'settled' = 'all'
): Promise<number> {
  const rows = await UnitDayCount.query()
    .whereRaw(UNSENT)
    .if(which === 'settled', (counts) => counts.whereRaw(SETTLED))
    .orderBy('day')
    .limit(1_000)
    .preload('seasonUnit')
  const counts = rows.map(({ day, seasonUnit: { id, seasonId, unitId } }) => ({
    seasonUnitId: id,
    seasonId,
    unitId,
    day,
  }))
  const sent = await processEach(
    counts,
    'sending a day count',
    ({ seasonUnitId }) => seasonUnitId,
    (count) => notifyCount(count, gateway)
  )
  return sent.length
}
