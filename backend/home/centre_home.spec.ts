import type { CentreFigures } from '#backend/home/queries/centre_figures'
import { civilDateOf, instantOf } from '#domain/calendar/instant'
import type User from '#models/people/user'
import Region from '#models/people/region'
import OutboxMessage from '#models/letters/outbox_message'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, person, type World } from '#tests/season_fixture'
import { projectSeason } from '#tests/project_season'
import { anyMoves, playMoves } from '#tests/random_season'
import { inProof, SeasonWorld } from '#tests/season_world'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'

async function figures(client: ApiClient, user: User, query: object = {}): Promise<CentreFigures> {
  const answer = await client.get('/api/home/centre').qs(query).loginAs(user)
  answer.assertStatus(200)
  return answer.body().data
}

/** How many rows the board really has, and how many it says it has. */
async function rowsOf(client: ApiClient, user: User, filter: object) {
  const answer = await client
    .get('/api/season_units')
    .qs({ limit: 200, ...filter })
    .loginAs(user)
  answer.assertStatus(200)
  return { rows: answer.body().data.length, total: answer.body().meta.total }
}

/** Every figure of the home that opens the board, with the filter that it opens. */
function figuresWithFilters({ today, tiles, phases, regions, days }: CentreFigures) {
  return [
    [tiles.overdue, { overdue: true }],
    [tiles.dueToday, { dueOn: today }],
    [tiles.centre, { waitingOn: 'centre' }],
    [tiles.school, { waitingOn: 'school' }],
    ...phases.map(({ phase, count }) => [count, { phase }] as const),
    ...regions.flatMap(({ id: regionId, phases: cells }) =>
      Object.entries(cells).map(([phase, count]) => [count, { regionId, phase }] as const)
    ),
    ...days.flatMap(({ day: dueOn, due }) =>
      due.map(({ act, count }) => [count, { act, dueOn }] as const)
    ),
  ] as const
}

const clockTo = (at: string) => db.from('season_clock').update({ business_now: new Date(at) })

/** A second region, in which every second school lies. */
async function splitRegions({ units }: World) {
  const other = await Region.create({ name: '苏州地区' })
  for (const [index, unit] of units.entries())
    if (index % 2) await unit.merge({ regionId: other.id }).save()
}

test.group('The home of the centre', (group) => {
  group.teardown(emptyDatabase)

  test('says of every figure as many units as the board then lists, in any season', async ({
    client,
    assert,
  }) => {
    const schools = fc.array(anyMoves, { minLength: 3, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(schools, fc.nat(2), async (stories, at) => {
        const world = await draftSeason(stories.length)
        await splitRegions(world)
        const played = stories.map((moves) => playMoves(moves))
        for (const [index, unit] of world.units.entries()) await projectSeason(unit, played[index]!)
        await clockTo(played[at]!.now)
        const shown = await figures(client, world.centre)
        assert.equal(shown.today, civilDateOf(played[at]!.now))
        for (const [count, filter] of figuresWithFilters(shown)) {
          const listed = await rowsOf(client, world.centre, filter)
          assert.deepEqual(listed, { rows: count, total: count }, JSON.stringify(filter))
        }
        const inPhases = shown.phases.reduce((sum, { count }) => sum + count, 0)
        assert.equal(inPhases, stories.length, 'every unit is in one phase')
      }),
      { numRuns: 6 }
    )
  }).timeout(120_000)

  test('shows what is due in the next seven days, and the automatic steps', async ({
    client,
    assert,
  }) => {
    const { units, centre } = await draftSeason(2)
    const world = inProof()
    await projectSeason(units[0]!, world)
    await projectSeason(units[1]!, new SeasonWorld())
    await clockTo(instantOf('2023-05-05', '10:00'))
    const { days, tiles } = await figures(client, centre)
    assert.deepEqual(
      days.map(({ day }) => day),
      ['05', '06', '07', '08', '09', '10', '11'].map((day) => `2023-05-${day}`)
    )
    const proof = days.find(({ day }) => day === world.state.deadlines.proof!.due)
    assert.deepEqual(proof?.due, [{ act: 'declareProofread', count: 1 }])
    assert.equal(tiles.dueToday, 0)
    await clockTo(instantOf('2023-03-06', '08:00'))
    const before = await figures(client, centre)
    const next = new SeasonWorld().next()!
    assert.deepEqual(before.days.find(({ day }) => day === civilDateOf(next.at))?.steps, [
      { event: next.event, count: 1 },
    ])
  })

  test('counts the chosen season only, and letters that need a person', async ({
    client,
    assert,
  }) => {
    const { units, centre, season } = await draftSeason(2)
    for (const unit of units) await projectSeason(unit, new SeasonWorld())
    const letter = { template: 'setup_due' as const, params: {}, recipientId: centre.id }
    for (const status of ['failed', 'failed', 'uncertain', 'sent'] as const)
      await OutboxMessage.create({
        ...letter,
        status,
        seasonUnitId: units[0]!.id,
        businessKey: randomUUID(),
        businessAt: DateTime.now(),
      })
    const own = await figures(client, centre, { seasonId: season.id })
    assert.equal(own.tiles.school, 2)
    assert.deepEqual(own.letters, { failed: 2, uncertain: 1 })
    const none = await figures(client, centre, { seasonId: randomUUID() })
    assert.deepEqual(none.tiles, { overdue: 0, dueToday: 0, centre: 0, school: 0 })
    assert.deepEqual(none.letters, { failed: 0, uncertain: 0 })
    const wrong = await client.get('/api/home/centre').qs({ seasonId: 'x' }).loginAs(centre)
    wrong.assertStatus(422)
  })

  test('a filter by act, date and person asks for one matter that meets them all', async ({
    client,
    assert,
  }) => {
    const { units, centre } = await draftSeason(1)
    const world = inProof()
    await projectSeason(units[0]!, world)
    await clockTo(world.now)
    const { due } = world.state.deadlines.proof!
    const found = async (filter: object) => (await rowsOf(client, centre, filter)).total
    assert.equal(await found({ act: 'declareProofread', waitingOn: 'school', dueOn: due }), 1)
    assert.equal(await found({ act: 'issueStatement', dueOn: due }), 0)
    assert.equal(await found({ waitingOn: 'finance', overdue: true }), 0)
    assert.equal(await found({ waitingOn: 'school', overdue: true }), 1, 'the memo is overdue')
    const wrong = await client.get('/api/season_units').qs({ act: 'fly' }).loginAs(centre)
    wrong.assertStatus(422)
  })
})

test.group('Homes', (group) => {
  group.teardown(emptyDatabase)

  test('are open to those who work there, and to no school', async ({ client, assert }) => {
    const { centre, coordinators } = await draftSeason(1)
    const readers = {
      centre_admin: centre,
      operator: await person('operator'),
      reviewer: await person('reviewer'),
      finance: await person('finance'),
      printing: await person('printing'),
      coordinator: coordinators[0]!,
    }
    const open: Record<string, string[]> = {}
    for (const [role, user] of Object.entries(readers))
      for (const home of ['centre', 'review', 'finance', 'printing']) {
        const answer = await client.get(`/api/home/${home}`).loginAs(user)
        if (answer.status() === 200) (open[role] ??= []).push(home)
        else assert.equal(answer.status(), 403, `${role} ${home}`)
      }
    assert.deepEqual(open, {
      centre_admin: ['centre'],
      operator: ['centre'],
      reviewer: ['review'],
      finance: ['finance'],
      printing: ['printing'],
    })
  })
})
