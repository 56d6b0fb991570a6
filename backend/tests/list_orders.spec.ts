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

/** A place in the middle of a list: the pages after the first one ask with it. */
const AFTER = `2023-03-20T10:00:00.000Z~${randomUUID()}`

/** Everything that is paged through, as its reader asks for it. */
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

/** The statements that bring rows into an order while this runs. */
async function orderedDuring(work: () => Promise<unknown>): Promise<Statement[]> {
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
 * How PostgreSQL would answer of a table so large that reading it whole, or sorting it, is the last
 * thing it would do: the plan sorts only where no index has the order.
 */
async function planOf({ sql, bindings }: Statement): Promise<string> {
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

  test('{$self}: their order stands in an index')
    .with(Object.keys(LISTS))
    .run(async ({ assert, client }, name) => {
      const statements = await orderedDuring(ask(client, world, name))
      assert.isNotEmpty(statements)
      for (const statement of statements) {
        const plan = await planOf(statement)
        assert.notInclude(plan, 'Sort', statement.sql)
        // One state of ten thousand, or one school of 150: the others are not read and thrown away.
        assert.notMatch(plan, /"Filter":"[^"]*(status|season_unit_id = )/, statement.sql)
      }
    })

  test('the last verdicts, which a change of limits is tried on, are found by an index', async ({
    assert,
  }) => {
    const { limits } = await limitsInForce(world.season.id, 'full')
    const statements = await orderedDuring(() => previewLimits(world.season, 'full', limits))
    const verdicts = statements.filter(({ sql }) => sql.includes('from "photo_verdicts"'))
    assert.isNotEmpty(verdicts)
    for (const statement of verdicts)
      assert.notInclude(await planOf(statement), 'Sort', statement.sql)
  })
})
