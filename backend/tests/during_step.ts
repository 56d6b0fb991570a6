import { until } from '#tests/until'
import type { MainPhase } from '#domain/season/main/phases'
import db from '@adonisjs/lucid/services/db'

/** Is a connection of this database waiting for somebody's lock? */
const isSomeoneWaiting = async () =>
  (await db
    .from('pg_stat_activity')
    .whereRaw('datname = current_database()')
    .where('wait_event_type', 'Lock')
    .first()) !== null

/**
 * Does `work` while a step of a season to `phase` is written but not yet committed. Commits once `work`
 * waits for the step, or is finished without having waited.
 */
export async function duringStep<T>(
  seasonUnitId: string,
  phase: MainPhase,
  work: () => Promise<T>
): Promise<T> {
  const trx = await db.transaction()
  try {
    const main = trx.from('unit_progress').where({ season_unit_id: seasonUnitId, track: 'main' })
    await main.update({ state: phase })
    let isDone = false
    const working = work().finally(() => (isDone = true))
    await until(async () => isDone || (await isSomeoneWaiting()), 20_000)
    await trx.commit()
    return await working
  } finally {
    if (!trx.isCompleted) await trx.rollback()
  }
}
