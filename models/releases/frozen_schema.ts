import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { statementsOf } from './migrate.js'

/** The migrator makes these outside its migrations. */
const MIGRATOR_TABLES = `create table adonis_schema (id serial primary key, name varchar(255) not null,
  batch integer not null, migration_time timestamptz default current_timestamp);
create table adonis_schema_versions (version integer primary key);
insert into adonis_schema_versions values (2);`

const ended = (statement: string) => statement.trim().replace(/;?$/, ';')
/** Nobody else is in an empty database, and a file of statements is one transaction. */
const alone = (statement: string) => statement.replace(/\bindex concurrently\b/gi, 'index')

/** The schema as the migrations of this checkout make it: what the migrator says it would run. */
export async function schemaAsSql(empty: QueryClientContract): Promise<string> {
  const files = await statementsOf(empty)
  const parts = files.map(({ name, queries }) =>
    [`-- ${name}`, ...queries.map((query) => ended(alone(query)))].join('\n')
  )
  const names = files.map(({ name }) => `  ('${name}', 1)`).join(',\n')
  return [
    // They are there before the first migration, and a grant on all tables is on them as well.
    MIGRATOR_TABLES,
    ...parts,
    `-- The migrations that this database has had\ninsert into adonis_schema (name, batch) values\n${names};`,
  ].join('\n\n')
}
