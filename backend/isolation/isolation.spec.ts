import { guardClient, type KnexClient } from '#backend/isolation/guard_connections'
import { currentScope, EVERYBODY, NOBODY, runAs, scopeOf } from '#backend/isolation/scope'
import { emptyDatabase } from '#tests/empty_database'
import { interleave, schoolsWithTasks, type School } from '#tests/interleaved'
import { until } from '#tests/until'
import db from '@adonisjs/lucid/services/db'
import type { PostgreConfig } from '@adonisjs/lucid/types/database'
import { test } from '@japa/runner'

/** Far fewer than schools, so that each connection goes from one to the other. */
const POOL = 5
const SCHOOLS = 150
const TASKS = 3
/** 10,000 take 9 s on two idle cores: ISOLATION_OPERATIONS=10000 for them. */
const OPERATIONS = Number(process.env.ISOLATION_OPERATIONS ?? 1_000)

/** Broken on purpose: a connection keeps the scope of whoever has it first. */
function setOnce(client: KnexClient) {
  const { acquireConnection } = client
  const isSet = new WeakSet()
  client.acquireConnection = async () => {
    const connection = await acquireConnection.call(client)
    if (!isSet.has(connection))
      await connection.query(`select set_config('app.scope', $1, false)`, [currentScope()])
    isSet.add(connection)
    return connection
  }
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { code: string }) => error.code
  )

test.group('Connections of the web process', (group) => {
  let schools: School[]
  group.setup(async () => {
    schools = await schoolsWithTasks(SCHOOLS, TASKS)
    return emptyDatabase
  })

  /** A further pool of the web process; closed after the test. */
  function pool(name: string, guard: (client: KnexClient) => void) {
    const config = db.manager.get('web')!.config as PostgreConfig
    db.manager.add(name, { ...config, pool: { min: 0, max: POOL } })
    guard(db.connection(name).getWriteClient().client as KnexClient)
    return { client: () => db.connection(name), close: () => db.manager.close(name, true) }
  }

  test('never show a row of one school to another, however they are passed on', async ({
    assert,
    cleanup,
  }) => {
    const { client, close } = pool('guarded', guardClient)
    cleanup(close)
    const found = await interleave(client, schools, { operations: OPERATIONS, atOnce: 150 })
    assert.deepEqual(found, { rows: OPERATIONS * TASKS, foreign: 0, missing: 0 })
  })

  test('would show them if the scope were set once a connection', async ({ assert, cleanup }) => {
    const { client, close } = pool('set_once', setOnce)
    cleanup(close)
    const { foreign } = await interleave(client, schools, { operations: 500, atOnce: 150 })
    assert.isAbove(foreign, 0)
  })

  test('take no query without a scope', async ({ assert, cleanup }) => {
    const { client, close } = pool('without_scope', guardClient)
    cleanup(close)
    assert.equal(await codeOf(client().rawQuery('select 1').exec()), 'E_NO_SCOPE')
    assert.equal(await codeOf(client().transaction()), 'E_NO_SCOPE')
    assert.isEmpty(await runAs(NOBODY, () => client().from('tasks')))
    const all = await runAs(EVERYBODY, () => client().from('tasks'))
    assert.lengthOf(all, SCHOOLS * TASKS)
  })

  test('refuse a transaction that was opened in another scope, which still ends', async ({
    assert,
    cleanup,
  }) => {
    const { client, close } = pool('changed_scope', guardClient)
    cleanup(close)
    const [own, other] = schools.map(({ unitId }) => unitId)
    const trx = await runAs(own!, () => client().transaction())
    assert.equal(await codeOf(runAs(other!, () => trx.from('tasks'))), 'E_SCOPE_CHANGED')
    assert.equal(await codeOf(runAs(EVERYBODY, () => trx.from('tasks'))), 'E_SCOPE_CHANGED')
    await runAs(other!, () => trx.rollback())
    const { rows } = await runAs(other!, () =>
      client().rawQuery('select now() = statement_timestamp() as alone')
    )
    assert.isTrue(rows[0].alone)
  })

  test('have the right scope after one was cut off', async ({ assert, cleanup }) => {
    const { client, close } = pool('cut_off', guardClient)
    cleanup(close)
    const [own, other] = schools
    const end = () => client().rawQuery('select pg_terminate_backend(pg_backend_pid())')
    await runAs(own!.unitId, () =>
      end()
        .exec()
        .catch(() => {})
    )
    const read = () => runAs(other!.unitId, () => client().from('tasks').select('id'))
    // The pool may hand out the dead connection before it has heard of its end.
    const isBack = async () => (await read().catch(() => null)) !== null
    await until(isBack)
    const ids = (await read()).map(({ id }) => id)
    assert.sameMembers(ids, [...other!.tasks])
  })
})

test.group('A scope', () => {
  test('is that of its work alone, which is awaited inside', async ({ assert }) => {
    const later = runAs('a', async () => {
      await new Promise((resolve) => setImmediate(resolve))
      return currentScope()
    })
    assert.equal(await runAs('b', async () => currentScope()), 'b')
    assert.equal(await later, 'a')
    assert.isUndefined(currentScope())
  })

  test('is all units for the centre, and for schools theirs, in order and once', ({ assert }) => {
    assert.equal(scopeOf({ seesAllUnits: true, unitIds: [] }), EVERYBODY)
    assert.equal(scopeOf({ seesAllUnits: false, unitIds: ['b', 'a', 'b'] }), 'a,b')
    assert.equal(scopeOf({ seesAllUnits: false, unitIds: [] }), NOBODY)
  })
})
