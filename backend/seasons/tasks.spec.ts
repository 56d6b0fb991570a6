import { act, capturedSeason, person, publishedSeason } from '#tests/season_fixture'
import { liveEngine } from '#tests/live_engine'
import type User from '#models/people/user'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { randomUUID } from 'node:crypto'

interface Row {
  id: string
  act: string
  own: boolean
  overdue: boolean
  workingDaysLeft: number | null
  season: { id: string; name: string }
}

async function pageOf(client: ApiClient, user: User, query: object = {}) {
  const answer = await client.get('/api/tasks').qs(query).loginAs(user)
  answer.assertStatus(200)
  return answer.body() as { data: Row[]; meta: { next: string | null; total: number } }
}

async function allTasks(client: ApiClient, user: User, limit: number) {
  const rows: Row[] = []
  for (let after: string | null = ''; after !== null;) {
    const page = await pageOf(client, user, { limit, ...(after && { after }) })
    rows.push(...page.data)
    after = page.meta.next
  }
  return rows
}

test.group('Tasks', (group) => {
  const engine = liveEngine(group)

  test('begin with those of the reader’s own side, then the soonest due', async ({
    client,
    assert,
  }) => {
    const { units, centre } = await capturedSeason(engine.gateway, 2)
    await act(engine.gateway, units[0]!, { name: 'startProcessing', input: {} })
    const acts = async (user: User) =>
      (await pageOf(client, user)).data.map((row) => [row.act, row.own])
    assert.deepEqual(await acts(centre), [
      ['startProcessing', true],
      ['uploadBatch', true],
      ['issueStatement', false],
      ['issueStatement', false],
    ])
    const finance = await person('finance')
    assert.deepEqual(await acts(finance), [
      ['issueStatement', true],
      ['issueStatement', true],
    ])
  })

  test('are the same on pages of any size', async ({ client, assert }) => {
    const { centre } = await capturedSeason(engine.gateway, 3)
    const whole = await allTasks(client, centre, 200)
    assert.lengthOf(whole, 6)
    for (const limit of [1, 2, 3, 4])
      assert.deepEqual(await allTasks(client, centre, limit), whole, `pages of ${limit}`)
  })

  test('say how overdue they are, and of which season', async ({ client, assert }) => {
    const { season, coordinators } = await capturedSeason(engine.gateway, 1)
    const [memo] = (await pageOf(client, coordinators[0]!)).data
    assert.containSubset(memo, {
      act: 'submitMemo',
      own: true,
      overdue: true,
      workingDaysLeft: -9,
      season: { id: season.id, name: season.name },
    })
  })

  test('of another season are left out by the filter', async ({ client, assert }) => {
    const { season, centre } = await publishedSeason(engine.gateway, 1)
    const total = async (seasonId: string) =>
      (await pageOf(client, centre, { seasonId })).meta.total
    assert.equal(await total(season.id), 1)
    assert.equal(await total(randomUUID()), 0)
    const wrong = await client.get('/api/tasks').qs({ seasonId: 'nonsense' }).loginAs(centre)
    wrong.assertStatus(422)
  })
})
