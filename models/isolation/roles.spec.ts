import { NOBODY, runAs } from '#backend/isolation/scope'
import { passwordOf, place, superuser } from '#config/database'
import { DATABASE_ROLES, ROLE_PASSWORDS, type DatabaseRole } from '#config/database_roles'
import { prepareRoles } from '#backend/isolation/prepare_roles'
import { catalogueOf } from '#models/releases/catalogue'
import { migrate } from '#models/releases/migrate'
import { frozenReleases, restoreRelease } from '#models/releases/release'
import { withScratchDatabase } from '#models/releases/scratch_database'
import db from '@adonisjs/lucid/services/db'
import type { PostgreConfig, QueryClientContract } from '@adonisjs/lucid/types/database'
import { test } from '@japa/runner'

const ROLES = Object.keys(DATABASE_ROLES) as DatabaseRole[]
const OTHERS = [DATABASE_ROLES.web, DATABASE_ROLES.worker, DATABASE_ROLES.photos]

const SEASON = [DATABASE_ROLES.web, DATABASE_ROLES.worker]

/** Tables whose rows are never changed, and who adds to them. */
const APPENDED: Record<string, string[]> = {
  audit_entries: OTHERS,
  document_pages: SEASON,
  form_documents: SEASON,
  form_prints: SEASON,
  intake_requests: [DATABASE_ROLES.web],
  item_versions: SEASON,
  kiosk_passes: [DATABASE_ROLES.web],
  layout_rows: SEASON,
  mail_template_versions: SEASON,
  memo_rows: SEASON,
  phone_steps: [DATABASE_ROLES.web],
  payment_notices: SEASON,
  photo_claims: SEASON,
  // Many at once are reset by a job.
  photo_decisions: [DATABASE_ROLES.web, DATABASE_ROLES.worker],
  photo_verdicts: [DATABASE_ROLES.photos],
  // By hand in the web process, by the machine in the photo worker.
  product_versions: [DATABASE_ROLES.photos, DATABASE_ROLES.web],
  told_resets: [DATABASE_ROLES.worker],
  unit_steps: [DATABASE_ROLES.worker],
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { code: string }) => error.code
  )

const FORBIDDEN = [
  'truncate sessions',
  'alter table audit_entries disable trigger all',
  'alter table photos disable row level security',
  'create table own (id int)',
  `create or replace function refuse_change() returns trigger language plpgsql
    as 'begin return new; end'`,
  `copy (select 1) to program 'true'`,
  'set session_replication_role = replica',
]

async function tried(role: string, sql: string) {
  const trx = await db.connection(role).transaction()
  try {
    await trx.rawQuery(sql)
  } finally {
    await trx.rollback()
  }
}

/** The roles that have a right on a table. */
async function rolesWith(right: string, table: string): Promise<string[]> {
  const { rows } = await db.rawQuery(
    `select name from unnest(?::text[]) as roles (name)
      where has_table_privilege(name, ?, ?) or (? = 'update' and has_any_column_privilege(name, ?, ?))`,
    [OTHERS as unknown as string, table, right, right, table, right]
  )
  return rows.map(({ name }: { name: string }) => name).toSorted()
}

test.group('The roles of the database', () => {
  test('are no superusers, and may neither pass by policies nor make databases or roles', async ({
    assert,
  }) => {
    const { rows } = await db.rawQuery(
      `select rolname from pg_roles where rolname = any (?) and rolcanlogin and not (rolsuper
        or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication) order by 1`,
      [Object.values(DATABASE_ROLES) as unknown as string]
    )
    assert.sameMembers(
      rows.map(({ rolname }: { rolname: string }) => rolname),
      Object.values(DATABASE_ROLES)
    )
  })

  test('cannot alter or truncate any table: all are the owner’s', async ({ assert }) => {
    const { rows } = await db.rawQuery(
      `select relname as table, pg_get_userbyid(relowner) as owner from pg_class
        where relkind in ('r', 'p', 'v', 'm', 'S') and relnamespace = 'public'::regnamespace`
    )
    for (const { table, owner } of rows) assert.equal(owner, DATABASE_ROLES.owner, table)
    for (const { table } of rows) assert.isEmpty(await rolesWith('truncate', table), table)
    for (const role of ['web', 'worker', 'photos'])
      for (const sql of FORBIDDEN)
        assert.equal(await codeOf(runAs(NOBODY, () => tried(role, sql))), '42501', sql)
  })

  test('only add to what is never changed', async ({ assert }) => {
    for (const [table, writers] of Object.entries(APPENDED)) {
      for (const right of ['update', 'delete']) assert.isEmpty(await rolesWith(right, table), table)
      assert.deepEqual(await rolesWith('insert', table), writers.toSorted(), table)
    }
  })

  test('make and read the keys of seasons; only the season worker erases them, and photos have none', async ({
    assert,
  }) => {
    for (const right of ['select', 'insert'])
      assert.deepEqual(await rolesWith(right, 'season_keys'), SEASON.toSorted(), right)
    assert.deepEqual(await rolesWith('update', 'season_keys'), [DATABASE_ROLES.worker])
    assert.isEmpty(await rolesWith('delete', 'season_keys'))
  })

  test('confirm frozen layout data, and change nothing else of them', async ({ assert }) => {
    assert.isEmpty(await rolesWith('delete', 'layout_versions'))
    const { rows } = await db.rawQuery(
      `select attname from pg_attribute, unnest(?::text[]) as roles (name)
        where attrelid = 'layout_versions'::regclass and attnum > 0
          and has_column_privilege(name, attrelid, attnum, 'update')`,
      [OTHERS as unknown as string]
    )
    assert.deepEqual(
      rows.map(({ attname }: { attname: string }) => attname),
      ['confirmed_step', 'confirmed_step']
    )
  })

  test('have a password each: a process says which one it lacks', ({ assert }) => {
    assert.deepEqual(Object.keys(ROLE_PASSWORDS), ROLES)
    for (const role of ROLES) assert.isString(passwordOf(role))
  })
})

/** A connection of the superuser to the database of `scratch`. */
async function asSuperuser(
  scratch: QueryClientContract,
  work: (client: QueryClientContract) => Promise<void>
) {
  const { config } = db.manager.get(scratch.connectionName)!
  const { connection } = config as PostgreConfig
  const name = `${scratch.connectionName}_superuser`
  const own = { ...config, connection: { ...(connection as object), ...superuser } }
  db.manager.add(name, own as PostgreConfig)
  try {
    await work(db.connection(name))
  } finally {
    await db.manager.close(name, true)
  }
}

test.group('A database that the superuser has owned until now', () => {
  test('is handed over with everything in it, and then upgraded by its owner', async ({
    assert,
  }) => {
    const { database: _own, ...server } = place
    const login = { ...server, user: superuser.user!, password: superuser.password! }
    const passwords = Object.fromEntries(ROLES.map((role) => [role, passwordOf(role)!]))
    const fresh = await withScratchDatabase(async (client) => {
      await migrate(client)
      return catalogueOf(client)
    })
    await withScratchDatabase(async (old) => {
      const database = old.connectionName
      await asSuperuser(old, async (client) => {
        await client.rawQuery(`alter database "${database}" owner to current_user`)
        await restoreRelease(client, frozenReleases().at(-1)!)
      })
      assert.isNotNull(await codeOf(migrate(old)), 'the owner cannot migrate it yet')
      for (let times = 1; times <= 2; times += 1)
        await prepareRoles(login, database, passwords as Record<DatabaseRole, string>)
      await migrate(old)
      assert.deepEqual(await catalogueOf(old), fresh)
    })
  })
})
