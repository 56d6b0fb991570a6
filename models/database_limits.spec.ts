import {
  DATABASE_LIMITS,
  processKind,
  sessionSettings,
  type DatabaseLimits,
  type ProcessKind,
} from '#config/database_limits'
import { until } from '#tests/until'
import db from '@adonisjs/lucid/services/db'
import type { PostgreConfig, QueryClientContract } from '@adonisjs/lucid/types/database'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'

const KINDS = Object.keys(DATABASE_LIMITS) as ProcessKind[]

/** The connection of a process of this kind, with some limits shortened for the test. */
async function asProcess(
  kind: ProcessKind,
  shorter: Partial<DatabaseLimits>,
  work: (client: QueryClientContract, name: string) => Promise<void>
) {
  const name = `limits_${randomUUID()}`
  const { connection, ...own } = db.manager.get(db.primaryConnectionName)!.config as PostgreConfig
  const settings = sessionSettings(kind, { ...DATABASE_LIMITS[kind], ...shorter })
  const limited = { ...(connection as object), ...settings, application_name: name }
  const config = { ...own, connection: limited, pool: { min: 0, max: 2 } } as PostgreConfig
  db.manager.add(name, config)
  try {
    await work(db.connection(name), name)
  } finally {
    await db.manager.close(name, true)
  }
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { code: string }) => error.code
  )
const shown = async (client: QueryClientContract, setting: string) => {
  const { rows } = await client.rawQuery(
    `select setting::int as ms from pg_settings where name = ?`,
    [setting]
  )
  return rows[0].ms
}

test.group('Time limits of the database', () => {
  test('hold in a {$self} process')
    .with(KINDS)
    .run(async ({ assert }, kind) => {
      await asProcess(kind, {}, async (client) => {
        const { statement, lock, idle } = DATABASE_LIMITS[kind]
        assert.equal(await shown(client, 'statement_timeout'), statement)
        assert.equal(await shown(client, 'lock_timeout'), lock)
        assert.equal(await shown(client, 'idle_in_transaction_session_timeout'), idle)
      })
    })

  test('hold in this process, whose connection says what it is', async ({ assert }) => {
    const { rows } = await db.rawQuery('show application_name')
    assert.equal(rows[0].application_name, 'tucai test')
    assert.equal(await shown(db.connection(), 'lock_timeout'), DATABASE_LIMITS.test.lock)
  })

  test('end a statement that runs on', async ({ assert }) => {
    await asProcess('web', { statement: 50 }, async (client) => {
      assert.equal(await codeOf(client.rawQuery('select pg_sleep(60)')), '57014')
      assert.isNotEmpty((await client.rawQuery('select 1')).rows)
    })
  })

  test('end the wait for a lock, and what holds it goes on', async ({ assert }) => {
    const lock = (client: QueryClientContract) =>
      client.rawQuery('select pg_advisory_xact_lock(hashtext(?))', ['limits'])
    await asProcess('migration', { lock: 50 }, async (client) => {
      const holder = await client.transaction()
      await lock(holder)
      assert.equal(await codeOf(lock(client)), '55P03')
      assert.isNotEmpty((await holder.rawQuery('select 1')).rows)
      await holder.rollback()
    })
  })

  test('end a transaction that lies idle; the next query has a connection of its own', async ({
    assert,
  }) => {
    await asProcess('worker', { idle: 50 }, async (client, name) => {
      const forgotten = await client.transaction()
      await forgotten.rawQuery('select 1')
      const isEnded = async () => {
        const sessions = db.from('pg_stat_activity').where('application_name', name)
        return (await sessions.where('state', 'idle in transaction')).length === 0
      }
      await until(isEnded)
      assert.isNotNull(await codeOf(forgotten.rawQuery('select 1')))
      assert.isNotEmpty((await client.rawQuery('select 1')).rows)
      await forgotten.rollback().catch(() => {})
    })
  })

  test('are those of the kind of process', ({ assert }) => {
    assert.equal(processKind('web'), 'web')
    assert.equal(processKind('console', 'temporal:worker'), 'worker')
    assert.equal(processKind('console', 'photos:worker'), 'photos')
    assert.equal(processKind('console', 'migration:run'), 'migration')
    assert.equal(processKind('console', 'demo:seed'), 'command')
    assert.equal(processKind('console'), 'command')
    assert.equal(processKind('test', 'temporal:worker'), 'test')
  })
})
