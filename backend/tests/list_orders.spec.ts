import { currentScope, EVERYBODY } from '#backend/isolation/scope'
import { previewLimits } from '#backend/photos/limits/preview_limits'
import { limitsInForce } from '#backend/photos/limits/limits_in_force'
import { DATABASE_ROLES } from '#config/database_roles'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, type World } from '#tests/season_fixture'
import type User from '#models/people/user'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'

interface Statement {
  sql: string
  bindings: unknown[]
  scope: string
}

/** A cursor, as requests for later pages have one. */
const AFTER = `2023-03-20T10:00:00.000Z~${randomUUID()}`

type Lists = Record<string, (world: World) => string>

/** All paged lists but the board, which is computed (see below). */
const LISTS: Lists = {
  'photos': () => '/api/photos',
  'photos, next page': () => `/api/photos?after=${AFTER}`,
  'photos that failed': () => `/api/photos?status=failed&after=${AFTER}`,
  'photos that wait for a person': () => `/api/photos?status=open&after=${AFTER}`,
  'photos of a school': ({ units }) => `/api/photos?seasonUnitId=${units[0]!.id}&after=${AFTER}`,
  'accepted photos of a school': ({ units }) =>
    `/api/photos?seasonUnitId=${units[0]!.id}&status=accepted`,
  'letters': () => `/api/letters?after=${AFTER}`,
  'refunds': () => `/api/refunds?after=${AFTER}`,
  'requests of withdrawn consent': () => `/api/consent_requests?after=${AFTER}`,
  'letters that failed': () => `/api/letters?status=failed`,
  'seasons': () => '/api/seasons',
  'tasks': () => `/api/tasks?after=2023-03-20~${randomUUID()}`,
  'timeline': ({ units }) => `/api/season_units/${units[0]!.id}/timeline?before=9`,
  'audit': () => '/api/audit_entries?after=9',
  'jobs': () => `/api/jobs?after=${AFTER}`,
  'jobs of a state': () => `/api/jobs?state=failed&after=${AFTER}`,
}

/** Those that a school has too, each with how the index is limited to its rows. */
const OF_UNIT = /"Index Cond":"\(+season_unit_id = /
const OF_AUTHOR = /"Index Cond":"\(+author_id = /
const OF_SCHOOLS: Record<string, RegExp> = {
  'photos': OF_UNIT,
  'photos, next page': OF_UNIT,
  'photos that failed': OF_UNIT,
  'photos that wait for a person': OF_UNIT,
  'photos of a school': OF_UNIT,
  'accepted photos of a school': OF_UNIT,
  // The open tasks of all schools are few: one for each act of a unit at most.
  'tasks': /"Index Name":"tasks_soonest"/,
  'timeline': OF_UNIT,
  'jobs': OF_AUTHOR,
  'jobs of a state': OF_AUTHOR,
}

/** The ordered SELECT statements that run during `work`. */
async function orderedStatements(work: () => Promise<unknown>): Promise<Statement[]> {
  const knex = db.connection().getReadClient()
  const seen: Statement[] = []
  const note = ({ sql, bindings = [] }: Statement) => {
    const scope = currentScope() ?? EVERYBODY
    if (/^select .* order by /is.test(sql)) seen.push({ sql, bindings, scope })
  }
  knex.on('query', note)
  try {
    await work()
  } finally {
    knex.removeListener('query', note)
  }
  return seen
}

/**
 * The planner knows of no rows: neither the statistics that earlier tests left nor the size of indexes
 * whose rows are gone decides a plan. Truncating the tables of the statement makes both new.
 */
const asNew = (sql: string) => {
  const tables = [...sql.matchAll(/(?:from|join) ("\w+")/g)].map(([, table]) => table)
  return `
    truncate ${[...new Set(tables)].join(', ')} cascade;
    update pg_class set reltuples = -1 where relnamespace = 'public'::regnamespace;
    delete from pg_statistic`
}

/**
 * The query plan of the web process in the scope of the request, with sequential scans and sorting
 * disabled, as for a large table: it contains a sort only if no index has the order.
 */
async function explainPlan({ sql, bindings, scope }: Statement): Promise<string> {
  const { client } = db.connection('superuser').getReadClient()
  const connection = await client.acquireConnection()
  try {
    let number = 0
    const text = sql.replaceAll('?', () => `$${(number += 1)}`)
    await connection.query('begin; set local enable_seqscan = off; set local enable_sort = off')
    await connection.query(asNew(sql))
    await connection.query(`set local role ${DATABASE_ROLES.web}`)
    await connection.query(`select set_config('app.scope', $1, true)`, [scope])
    const { rows } = await connection.query(`explain (format json) ${text}`, bindings)
    return JSON.stringify(rows[0]['QUERY PLAN'])
  } finally {
    await connection.query('rollback')
    await client.releaseConnection(connection)
  }
}

const ask = (client: ApiClient, path: string, user: User) => async () =>
  (await client.get(path).loginAs(user)).assertStatus(200)

test.group('Lists', (group) => {
  let world: World
  group.setup(async () => {
    world = await draftSeason()
    await world.season.merge({ publishedAt: DateTime.now() }).save()
    return () => emptyDatabase()
  })

  test('{$self}: an index has the order')
    .with(Object.keys(LISTS))
    .run(async ({ assert, client }, name) => {
      const path = LISTS[name]!(world)
      const statements = await orderedStatements(ask(client, path, world.centre))
      assert.isNotEmpty(statements)
      for (const statement of statements) {
        const plan = await explainPlan(statement)
        assert.notInclude(plan, 'Sort', statement.sql)
        // The pages before must not be read again to find this one.
        assert.notMatch(plan, /"Filter":"[^"]*ROW\(/, statement.sql)
        // Rows of other states or schools must not be read and filtered out.
        assert.notMatch(plan, /"Filter":"[^"]*(status|state =|season_unit_id = )/, statement.sql)
      }
    })

  test('of a school, {$self}: an index has its rows in their order')
    .with(Object.keys(OF_SCHOOLS))
    .run(async ({ assert, client }, name) => {
      const path = LISTS[name]!(world)
      const statements = await orderedStatements(ask(client, path, world.coordinators[0]!))
      assert.isNotEmpty(statements)
      for (const statement of statements) {
        const plan = await explainPlan(statement)
        assert.notInclude(plan, 'Sort', statement.sql)
        assert.notMatch(plan, /"Filter":"[^"]*ROW\(/, statement.sql)
        // The rows of others must not be read to find its own.
        assert.match(plan, OF_SCHOOLS[name]!, statement.sql)
      }
    })

  test('of the board: its order is computed, from rows that indexes find', async ({
    assert,
    client,
  }) => {
    for (const user of [world.centre, world.coordinators[0]!]) {
      const path = `/api/season_units?after=2023-03-20~${randomUUID()}`
      const statements = await orderedStatements(ask(client, path, user))
      const board = statements.filter(({ sql }) => sql.includes('as "board"'))
      assert.isNotEmpty(board)
      for (const statement of board)
        assert.notInclude(await explainPlan(statement), 'Seq Scan', statement.sql)
    }
  })

  test('the latest verdicts, on which new limits are previewed, are found by an index', async ({
    assert,
  }) => {
    const { limits } = await limitsInForce(world.season.id, 'full')
    const statements = await orderedStatements(() => previewLimits(world.season, 'full', limits))
    const verdicts = statements.filter(({ sql }) => sql.includes('from "photo_verdicts"'))
    assert.isNotEmpty(verdicts)
    for (const statement of verdicts)
      assert.notInclude(await explainPlan(statement), 'Sort', statement.sql)
  })
})
