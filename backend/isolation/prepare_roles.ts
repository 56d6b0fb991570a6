import { DATABASE_ROLES, type DatabaseRole } from '#config/database_roles'
import pg from 'pg'

/** Where PostgreSQL is, and its superuser. */
export interface Server {
  host: string
  port: number
  user: string
  password: string
}

const ROLES = Object.entries(DATABASE_ROLES) as [DatabaseRole, string][]
const { owner, ...others } = DATABASE_ROLES
const OTHERS = Object.values(others).join(', ')

const ATTRIBUTES =
  'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls connection limit -1'

/** Preparing twice at the same time would fail with "tuple concurrently updated". */
const ALONE = `select pg_advisory_lock(hashtext('tucai roles'))`

/** Everything in the schema that another user owns; sequences of a column follow their table. */
const HAND_OVER = `do $$ declare thing record; begin
  for thing in
    select case relkind when 'v' then 'view' when 'm' then 'materialized view'
        when 'S' then 'sequence' else 'table' end as kind, oid::regclass::text as name
      from pg_class where relnamespace = 'public'::regnamespace
      and relkind in ('r', 'p', 'v', 'm', 'S') and relowner <> '${owner}'::regrole
      and not exists (select from pg_depend where classid = 'pg_class'::regclass
        and objid = pg_class.oid and deptype in ('a', 'i', 'e'))
    union all
    select 'routine', oid::regprocedure::text from pg_proc
      where pronamespace = 'public'::regnamespace and proowner <> '${owner}'::regrole
      and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
    union all
    select 'type', oid::regtype::text from pg_type
      where typnamespace = 'public'::regnamespace and typowner <> '${owner}'::regrole
      and typtype in ('e', 'd')
  loop
    execute format('alter %s %s owner to ${owner}', thing.kind, thing.name);
  end loop;
end $$`

async function connected<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client({ ...config, application_name: 'tucai roles' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function makeRoles(client: pg.Client, passwords: Record<DatabaseRole, string>) {
  for (const [role, name] of ROLES) {
    const { rows } = await client.query('select from pg_roles where rolname = $1', [name])
    if (rows.length === 0) await client.query(`create role ${name}`)
    const password = pg.escapeLiteral(passwords[role])
    await client.query(`alter role ${name} with ${ATTRIBUTES} password ${password}`)
  }
  // Without it the owner could not see whom a migration waits for.
  await client.query(`grant pg_read_all_stats to ${owner}`)
}

async function makeDatabase(client: pg.Client, database: string) {
  const name = pg.escapeIdentifier(database)
  const { rows } = await client.query('select from pg_database where datname = $1', [database])
  if (rows.length === 0) await client.query(`create database ${name} owner ${owner}`)
  await client.query(`alter database ${name} owner to ${owner}`)
  await client.query(`revoke all on database ${name} from public`)
  await client.query(`grant connect on database ${name} to ${OTHERS}`)
}

/**
 * Makes the roles with these passwords, and the database with everything in it their owner's. May be
 * run repeatedly; a database that a superuser has owned until now is handed over.
 */
export async function prepareRoles(
  server: Server,
  database: string,
  passwords: Record<DatabaseRole, string>
): Promise<void> {
  await connected({ ...server, database: 'postgres' }, async (client) => {
    await client.query(ALONE)
    await makeRoles(client, passwords)
    await makeDatabase(client, database)
    await connected({ ...server, database }, async (inside) => {
      await inside.query(`begin; alter schema public owner to ${owner};
        revoke create on schema public from public; grant usage on schema public to ${OTHERS}`)
      await inside.query(HAND_OVER)
      await inside.query('commit')
    })
  })
}
