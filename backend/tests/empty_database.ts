import db from '@adonisjs/lucid/services/db'

const DEADLOCK = '40P01'

/** What stays: which migrations have run, and which workers are alive. */
const KEPT = ['adonis_schema', 'adonis_schema_versions', 'worker_beats']

/** The row that migrations insert. */
const CLOCK = `insert into season_clock (id, mode, business_now) values (1, 'real', now())`

let statements: Promise<string> | null = null

/**
 * Deleting from tables of a few rows takes milliseconds, truncating a hundred times as long. Keys and
 * triggers do not run (audit entries cannot be deleted otherwise), for which PostgreSQL wants a superuser;
 * nobody may write meanwhile.
 */
async function deletions(): Promise<string> {
  const { rows } = await db.rawQuery(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'`
  )
  const tables = rows.map(({ name }: { name: string }) => name)
  const emptied = tables.filter((name: string) => !KEPT.includes(name))
  return [
    `lock table ${emptied.join(', ')} in access exclusive mode`,
    'set local session_replication_role = replica',
    ...emptied.map((name: string) => `delete from ${name}`),
    'set local session_replication_role = origin',
    CLOCK,
  ].join(';')
}

/** Empties the database. Retries after a deadlock with a worker that still writes for an earlier test. */
export async function emptyDatabase(): Promise<void> {
  const work = await (statements ??= deletions())
  for (let left = 10; ; left -= 1) {
    try {
      await db.connection('superuser').transaction(async (trx) => void (await trx.rawQuery(work)))
      return
    } catch (error) {
      if ((error as { code?: string }).code !== DEADLOCK || left === 0) throw error
    }
  }
}
