import db from '@adonisjs/lucid/services/db'

/** How many connections of this database wait for a lock. */
export async function waitingForLock(): Promise<number> {
  const { rows } = await db.rawQuery(
    `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  )
  return rows.length
}
