import { previewLimits } from '#backend/photos/limits/preview_limits'
import { limitsInForce } from '#backend/photos/limits/limits_in_force'
import { draftSeason, emptyDatabase, type World } from '#tests/season_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { randomUUID } from 'node:crypto'

interface Statement {
  sql: string
  bindings: unknown[]
}

/** A cursor, as requests for later pages have one. */
const AFTER = `2023-03-20T10:00:00.000Z~${randomUUID()}`

/** All paged lists. */
const LISTS: Record<string, (world: World) => string> = {
  'photos': () => '/api/photos',
  'photos, next page': () => `/api/photos?after=${AFTER}`,
  'photos that failed': () => `/api/photos?status=failed&after=${AFTER}`,
  'photos that wait for a person': () => `/api/photos?status=open&after=${AFTER}`,
  'photos of a school': ({ units }) => `/api/photos?seasonUnitId=${units[0]!.id}&after=${AFTER}`,
  'accepted photos of a school': ({ units }) =>
    `/api/photos?seasonUnitId=${units[0]!.id}&status=accepted`,
  'letters': () => `/api/letters?after=${AFTER}`,
  'letters that failed': () => `/api/letters?status=failed`,
  'seasons': () => '/api/seasons',
  'tasks': () => `/api/tasks?after=2023-03-20~${randomUUID()}`,
  'units': () => '/api/units?after=10001',
  'timeline': ({ units }) => `/api/season_units/${units[0]!.id}/timeline?before=9`,
  'audit': () => '/api/audit_entries?after=9',
}

/** The ordered SELECT statements that run during `work`. */
async function orderedStatements(work: () => Promise<unknown>): Promise<Statement[]> {
  const knex = db.connection().getReadClient()
  const seen: Statement[] = []
  const note = ({ sql, bindings = [] }: Statement) => {
    if (/^select .* order by /is.test(sql)) seen.push({ sql, bindings })
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
 * The query plan with sequential scans and sorting disabled, as for a large table: it contains a sort
 * only if no index has the order.
 */
async function explainPlan({ sql, bindings }: Statement): Promise<string> {
  const { client } = db.connection().getReadClient()
  const connection = await client.acquireConnection()
  try {
    let number = 0
    const text = sql.replaceAll('?', () => `$${(number += 1)}`)
    await connection.query('begin; set local enable_seqscan = off; set local enable_sort = off')
    const { rows } = await connection.query(`explain (format json) ${text}`, bindings)
    return JSON.stringify(rows[0]['QUERY PLAN'])
  } finally {
    await connection.query('rollback')
    await client.releaseConnection(connection)
  }
}

const ask = (client: ApiClient, world: World, name: string) => async () =>
  (await client.get(LISTS[name]!(world)).loginAs(world.centre)).assertStatus(200)

test.group('Lists', (group) => {
  let world: World
  group.setup(async () => {
    world = await draftSeason()
    return () => emptyDatabase()
  })

  test('{$self}: an index has the order')
    .with(Object.keys(LISTS))
    .run(async ({ assert, client }, name) => {
      const statements = await orderedStatements(ask(client, world, name))
      assert.isNotEmpty(statements)
      for (const statement of statements) {
        const plan = await explainPlan(statement)
        assert.notInclude(plan, 'Sort', statement.sql)
        // Rows of other states or schools must not be read and filtered out.
        assert.notMatch(plan, /"Filter":"[^"]*(status|season_unit_id = )/, statement.sql)
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
