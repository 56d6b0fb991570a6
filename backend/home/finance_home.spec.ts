import type { MoneyFigures } from '#backend/home/queries/money_figures'
import { instantOf } from '#domain/calendar/instant'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, person } from '#tests/season_fixture'
import { projectSeason } from '#tests/project_season'
import { scheduled, SeasonWorld } from '#tests/season_world'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'

const PRICE_FEN = 1_500

/** A season after capture, with a statement for `count` students and what was paid of it. */
function billed(count: number | null, paidFen = 0) {
  const world = new SeasonWorld()
  scheduled(world)
  world.on('2023-04-10')
  if (count !== null) world.act({ name: 'issueStatement', input: { count, documentId: null } })
  const payment = { amountFen: paidFen, paidOn: '2023-04-10' }
  if (paidFen > 0) world.act({ name: 'recordPayment', input: payment })
  return world
}

test.group('The home of finance', (group) => {
  group.teardown(emptyDatabase)

  test('sums what was billed, paid, is overdue and differs, from the facts', async ({
    client,
    assert,
  }) => {
    const { units, season } = await draftSeason(5)
    const worlds = [
      billed(100),
      billed(100, 40 * PRICE_FEN),
      billed(100, 100 * PRICE_FEN),
      billed(100, 103 * PRICE_FEN),
      billed(null),
    ]
    for (const [index, unit] of units.entries()) await projectSeason(unit, worlds[index]!)
    const finance = await person('finance')
    const figures = async (api: ApiClient, query: object = {}): Promise<MoneyFigures> => {
      const answer = await api.get('/api/home/finance').qs(query).loginAs(finance)
      answer.assertStatus(200)
      return answer.body().data
    }
    const shown = await figures(client)
    assert.containSubset(shown, {
      billedFen: 400 * PRICE_FEN,
      paidFen: 243 * PRICE_FEN,
      unpaid: { units: 2, openFen: 160 * PRICE_FEN },
      overdue: { units: 0, openFen: 0 },
      differing: { units: 1, openFen: -3 * PRICE_FEN },
      unbilled: 1,
      unreconciled: 0,
    })
    const late = new Date(instantOf('2023-12-01', '10:00'))
    await db.from('season_clock').update({ business_now: late })
    const later = await figures(client)
    assert.deepEqual(later.overdue, { units: 2, openFen: 160 * PRICE_FEN })
    const filters = [
      [later.unpaid.units, { act: 'recordPayment' }],
      [later.overdue.units, { act: 'recordPayment', overdue: true }],
      [later.differing.units, { act: 'settleDifference' }],
      [later.unbilled, { act: 'issueStatement' }],
    ] as const
    for (const [count, filter] of filters) {
      const list = await client.get('/api/season_units').qs(filter).loginAs(finance)
      assert.equal(list.body().meta.total, count, JSON.stringify(filter))
    }
    assert.equal((await figures(client, { seasonId: season.id })).billedFen, 400 * PRICE_FEN)
    assert.equal((await figures(client, { seasonId: randomUUID() })).billedFen, 0)
  })
})
