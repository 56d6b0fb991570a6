import { DATABASE_ROLES } from '#config/database_roles'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { randomUUID } from 'node:crypto'

type Client = TransactionClientContract

/** A table with a policy by unit: the column that leads to the unit, and its values for two units. */
export interface IsolatedTable {
  table: string
  column: string
  parents: string[]
}

/** What a table is isolated by; a table that names several is nearer to its unit by the first. */
const COLUMNS = ['season_unit_id', 'unit_id', 'photo_id']

/** The tables whose policy depends on a unit, parents before their children. */
export async function isolatedTables(client: Client): Promise<IsolatedTable[]> {
  const { rows } = await client.rawQuery(
    `select c.relname as table, coalesce((select attname from pg_attribute
        where attrelid = c.oid and attname = any (?)
        order by array_position(?, attname::text) limit 1), 'id') as column
       from pg_class c join pg_policy p on p.polrelid = c.oid
      where c.relrowsecurity and p.polname = 'scope' and p.polcmd = '*'
        and p.polroles = array[?::regrole::oid] and c.relnamespace = 'public'::regnamespace
      order by array_position(array['units', 'season_units', 'photos'], c.relname::text), 1`,
    [COLUMNS, COLUMNS, DATABASE_ROLES.web] as unknown as string[]
  )
  return rows.map((row: IsolatedTable) => ({ ...row, parents: [] }))
}

/** Only what leads to the unit must be filled in: everything else may be missing. */
async function loosen(client: Client, { table }: IsolatedTable) {
  const { rows } = await client.rawQuery(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as sql
       from pg_constraint where contype in ('c', 'f') and conrelid = ?::regclass
     union all
     select format('alter table %s alter %I drop not null', attrelid::regclass, attname)
       from pg_attribute where attrelid = ?::regclass and attnum > 0 and attnotnull and attidentity = ''
        and attnum <> all (coalesce((select conkey from pg_constraint
          where contype = 'p' and conrelid = attrelid), '{}'))`,
    [table, table]
  )
  for (const { sql } of rows) await client.rawQuery(sql)
}

/** Values for columns of the key that have no default, by their type. */
const OF_TYPE: Record<string, string> = { uuid: 'gen_random_uuid()', text: `'x'`, int4: '1' }

/** The columns of the key that must be filled in, each with an SQL value. */
async function keyOf(client: Client, { table, column }: IsolatedTable) {
  const { rows } = await client.rawQuery(
    `select attname as name, typname as type from pg_constraint
       join pg_attribute on attrelid = conrelid and attnum = any (conkey)
       join pg_type on pg_type.oid = atttypid
      where contype = 'p' and conrelid = ?::regclass and not atthasdef`,
    [table]
  )
  return rows
    .filter(({ name }: { name: string }) => name !== column)
    .map(({ name, type }: { name: string; type: string }) => [name, OF_TYPE[type]])
}

/**
 * One row of each of two new units in every table, as the superuser; roll the transaction back.
 * @returns the ids of the units
 */
export async function rowsOfTwoUnits(client: Client, tables: IsolatedTable[]): Promise<string[]> {
  await client.rawQuery(`set local session_replication_role = replica`)
  const ids = { units: [randomUUID(), randomUUID()], season_units: [randomUUID(), randomUUID()] }
  const photos = [randomUUID(), randomUUID()]
  const values: Record<string, string[]> = {
    id: ids.units,
    unit_id: ids.units,
    season_unit_id: ids.season_units,
    photo_id: photos,
  }
  const own: Record<string, string[]> = { season_units: ids.season_units, photos }
  for (const table of tables) {
    await loosen(client, table)
    table.parents = values[table.column]!
    const key = (await keyOf(client, table)) as [string, string][]
    for (const [index, parent] of table.parents.entries()) {
      const id = own[table.table] && [['id', `'${own[table.table]![index]}'`] as const]
      const rest = id ?? key
      const names = [table.column, ...rest.map(([name]) => name)].join(', ')
      const given = [`'${parent}'`, ...rest.map(([, value]) => value)].join(', ')
      await client.rawQuery(`insert into ${table.table} (${names}) values (${given})`)
    }
  }
  return ids.units
}

/** Runs `work` as the web process in a scope; null is none. */
export async function asWeb<T>(client: Client, scope: string | null, work: () => Promise<T>) {
  await client.rawQuery(`set local role ${DATABASE_ROLES.web}`)
  if (scope === null) await client.rawQuery('reset app.scope')
  else await client.rawQuery(`select set_config('app.scope', ?, true)`, [scope])
  try {
    return await work()
  } finally {
    await client.rawQuery('reset role')
  }
}

/** Whose rows of `rowsOfTwoUnits` this role sees: 0 for the first unit, 1 for the second. */
export async function unitsSeen(client: Client, { table, column, parents }: IsolatedTable) {
  const rows = await client.from(table).select(column).whereIn(column, parents)
  return rows.map((row) => parents.indexOf(row[column])).toSorted()
}
