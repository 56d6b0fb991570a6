import type { QueryClientContract } from '@adonisjs/lucid/types/database'

const HERE = `'public'::regnamespace`
/** Written by the migrator itself. */
const MIGRATOR = ['adonis_schema', 'adonis_schema_versions']

/** Tables of facts, each after those that it points at. */
async function tablesInOrder(client: QueryClientContract): Promise<string[]> {
  const { rows } = await client.rawQuery(`select c.relname as table,
      array(select distinct confrelid::regclass::text from pg_constraint
        where contype = 'f' and conrelid = c.oid and confrelid <> c.oid) as needs
    from pg_class c where c.relnamespace = ${HERE} and c.relkind = 'r' order by c.relname`)
  let left: { table: string; needs: string[] }[] = rows
  const ordered: string[] = []
  while (left.length > 0) {
    const ready = left.filter(({ needs }) => needs.every((need) => ordered.includes(need)))
    const names = left.map(({ table }) => table)
    if (ready.length === 0) throw new Error(`these tables point at each other: ${names.join(', ')}`)
    ordered.push(...ready.map(({ table }) => table))
    left = left.filter((one) => !ready.includes(one))
  }
  return ordered.filter((table) => !MIGRATOR.includes(table))
}

/** One insert with every row of a table; null where it has none. */
async function insertOf(client: QueryClientContract, table: string): Promise<string | null> {
  const { rows: columns } = await client.rawQuery(
    `select quote_ident(attname) as name from pg_attribute where attrelid = ?::regclass
     and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table]
  )
  const names: string[] = columns.map(({ name }: { name: string }) => name)
  const literals = names.map((name) => `quote_nullable(t.${name}::text)`).join(` || ', ' || `)
  const { rows } = await client.rawQuery(
    `select '(' || ${literals} || ')' as values from "${table}" t order by t::text`
  )
  if (rows.length === 0) return null
  const values = rows.map((row: { values: string }) => `  ${row.values}`).join(',\n')
  return `insert into "${table}" (${names.join(', ')}) values\n${values};`
}

/** Sequences go on after the rows that were put in beside them. */
async function sequencesOf(client: QueryClientContract): Promise<string[]> {
  const { rows } = await client.rawQuery(
    `select format(
      'select setval(%L, (select max(%I) from %I));', s.oid::regclass, a.attname, c.relname) as set
    from pg_class s join pg_depend d on d.objid = s.oid and d.deptype in ('a', 'i')
    join pg_class c on c.oid = d.refobjid
    join pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid
    where s.relkind = 'S' and s.relnamespace = ${HERE} and c.relname <> all (?) order by 1`,
    [MIGRATOR]
  )
  return rows.map(({ set }: { set: string }) => set)
}

/**
 * Statements that put every row of a database into an empty one of the same schema.
 * @throws Error that names the tables without a row: an upgrade would be tried on nothing
 */
export async function rowsAsSql(client: QueryClientContract): Promise<string[]> {
  const tables = await tablesInOrder(client)
  return client.transaction(async (trx) => {
    await trx.rawQuery(`set local time zone 'UTC'`)
    const inserts: string[] = []
    const empty: string[] = []
    for (const table of tables) {
      const insert = await insertOf(trx, table)
      if (insert) inserts.push(insert)
      else empty.push(table)
    }
    if (empty.length > 0) throw new Error(`tables without a row: ${empty.join(', ')}`)
    // Some migrations write rows: they are among those below.
    const emptied = `truncate ${tables.map((table) => `"${table}"`).join(', ')};`
    return [emptied, ...inserts, ...(await sequencesOf(trx))]
  })
}
