import { DATABASE_ROLES } from '#config/database_roles'
import {
  asWeb,
  isolatedTables,
  rowsOfTwoUnits,
  unitsSeen,
  type IsolatedTable,
} from '#tests/isolated_tables'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Assert } from '@japa/assert'
import { test } from '@japa/runner'

/** Tables without a policy, each with the reason. */
const EXEMPT: Record<string, string> = {
  account_tokens: 'of people; read before anybody has signed in',
  adonis_schema: 'of migrations; only the owner reads it',
  adonis_schema_versions: 'of migrations; only the owner reads it',
  calendar_versions: 'of the State Council',
  city_windows: 'of a region: its schools share it',
  collectors: 'of a season, and read to know who asks',
  demo_pictures: 'drawn, of nobody',
  grants: 'read to know the scope of whoever signs in',
  jobs: 'of the centre, and names no unit; each author sees their own',
  mail_template_versions: 'of the centre',
  mail_templates: 'of the centre',
  photo_limits: 'of a season',
  photo_rechecks: 'of a season',
  provider_sign_ins: 'written before anybody has signed in',
  rate_limits: 'counted before anybody has signed in',
  recovery_codes: 'of a person, read before anybody has signed in',
  regions: 'of the centre',
  season_clock: 'one row for all; whom it waits for is an id',
  season_keys: 'of a season, and wrapped by a key that the database does not have',
  season_policies: 'of a season',
  seasons: 'of all their schools',
  second_factors: 'of a person, read before anybody has signed in',
  sessions: 'read to know who asks',
  sign_in_attempts: 'counted before anybody has signed in; names nobody',
  sign_in_identities: 'of a person, read before anybody has signed in',
  users: 'read to know who signs in',
  worker_beats: 'of processes',
}

const superuser = () => db.connection('superuser')

const namesWithout = async (client: TransactionClientContract) => {
  const isolated = await isolatedTables(client)
  const { rows } = await client.rawQuery(
    `select relname as name from pg_class
      where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1`
  )
  return rows
    .map(({ name }: { name: string }) => name)
    .filter((name: string) => !isolated.some(({ table }) => table === name))
}

test.group('A policy of the database', () => {
  test('limits the web process in every table, or the table has a reason to have none', async ({
    assert,
  }) => {
    const trx = await superuser().transaction()
    const without = await namesWithout(trx)
    await trx.rawQuery('create table planted (id uuid primary key, season_unit_id uuid)')
    const planted = await namesWithout(trx)
    await trx.rollback()
    assert.deepEqual(
      without.filter((name: string) => name !== 'audit_entries'),
      Object.keys(EXEMPT),
      `select isolate('table', 'column') in the migration of the table, or a line in EXEMPT`
    )
    assert.include(planted, 'planted')
  })

  test('views look past none', async ({ assert }) => {
    const { rows } = await superuser().rawQuery(
      `select relname from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
        and not coalesce(reloptions::text, '') like '%security_invoker=true%'`
    )
    assert.deepEqual(rows, [], 'a view needs: with (security_invoker = true)')
  })
})

/** The outcome of a statement, after which the transaction goes on. */
async function attempt(trx: TransactionClientContract, sql: string, values: string[] = []) {
  await trx.rawQuery('savepoint attempt')
  try {
    const { rowCount } = await trx.rawQuery(sql, values)
    return rowCount as number
  } catch (error) {
    return (error as { code: string }).code
  } finally {
    await trx.rawQuery('rollback to savepoint attempt')
  }
}

test.group('The policies', (group) => {
  let trx: TransactionClientContract
  let tables: IsolatedTable[]
  let [own, other]: string[] = []
  group.setup(async () => {
    trx = await superuser().transaction()
    try {
      tables = await isolatedTables(trx)
      ;[own, other] = await rowsOfTwoUnits(trx, tables)
    } catch (error) {
      // Left open, it would hold the end of the run, and nobody would read why.
      await trx.rollback()
      throw error
    }
    return () => trx.rollback()
  })

  /** Checks every table as the web process in a scope. */
  const expectSeen = (assert: Assert, scope: string | null, expected: number[]) =>
    asWeb(trx, scope, async () => {
      for (const table of tables)
        assert.deepEqual(await unitsSeen(trx, table), expected, table.table)
    })

  test('show the rows of the units of the scope, and no others', async ({ assert }) => {
    await expectSeen(assert, own!, [0])
    await expectSeen(assert, other!, [1])
    await expectSeen(assert, `${own},${other}`, [0, 1])
  })

  test('show no row without a scope, or in that of nobody', async ({ assert }) => {
    await expectSeen(assert, null, [])
    await expectSeen(assert, '', [])
  })

  test('show every row to what is computed over everybody, and to the workers', async ({
    assert,
  }) => {
    await expectSeen(assert, '*', [0, 1])
    await trx.rawQuery(`set local role ${DATABASE_ROLES.worker}`)
    for (const table of tables) assert.deepEqual(await unitsSeen(trx, table), [0, 1], table.table)
    await trx.rawQuery('reset role')
  })

  test('refuse to write a row of another unit, and do not find it', async ({ assert }) => {
    await trx.rawQuery(`grant insert, update, delete on all tables in schema public to tucai_web`)
    for (const { table, column, parents } of tables) {
      const [mine, theirs] = parents as [string, string]
      await asWeb(trx, own!, async () => {
        const move = `update ${table} set ${column} = ? where ${column} = ?`
        assert.equal(await attempt(trx, move, [theirs, mine]), '42501', `moved in ${table}`)
        const add = `insert into ${table} (${column}) values (?)`
        assert.equal(await attempt(trx, add, [theirs]), '42501', `added to ${table}`)
        const change = `update ${table} set ${column} = ${column} where ${column} = ?`
        assert.equal(await attempt(trx, change, [theirs]), 0, `changed in ${table}`)
        const remove = `delete from ${table} where ${column} = ?`
        assert.equal(await attempt(trx, remove, [theirs]), 0, `deleted from ${table}`)
      })
    }
  })

  test('are each missed: without one, these tests see rows of others, or not their own', async ({
    assert,
  }) => {
    for (const table of tables) {
      const seenAfter = async (sql: string) => {
        await trx.rawQuery('savepoint planted')
        await trx.rawQuery(sql)
        const units = await asWeb(trx, own!, () => unitsSeen(trx, table))
        await trx.rawQuery('rollback to savepoint planted')
        return units
      }
      const off = `alter table ${table.table} disable row level security`
      assert.deepEqual(await seenAfter(off), [0, 1], `${table.table} without its policy`)
      const dropped = `drop policy scope on ${table.table}`
      assert.isEmpty(await seenAfter(dropped), `${table.table} with the policy dropped`)
    }
  })

  test('let schools write audit entries that only the centre reads', async ({ assert }) => {
    const write = `insert into audit_entries (action, subject_type, subject_id, details)
      values ('letter.sent', 'season', '1', '{}')`
    await asWeb(trx, own!, async () => {
      await trx.rawQuery(write)
      assert.isEmpty(await trx.from('audit_entries'))
    })
    await asWeb(trx, '*', async () => assert.isNotEmpty(await trx.from('audit_entries')))
  })
})
