import { draftSeason, person, publishedSeason } from '#tests/season_fixture'
import { liveEngine } from '#tests/live_engine'
import Grant from '#models/people/grant'
import Unit from '#models/people/unit'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

test.group('Visibility', (group) => {
  const engine = liveEngine(group)

  test('a school does not see its unit in a draft', async ({ client }) => {
    const { units, coordinators, centre } = await draftSeason()
    const url = `/api/season_units/${units[0]!.id}`
    ;(await client.get(url).loginAs(coordinators[0]!)).assertStatus(404)
    ;(await client.get(url).loginAs(centre)).assertStatus(200)
  })

  test('a college sees the state of its unit, but not documents, history or billing', async ({
    client,
    assert,
  }) => {
    const { units } = await publishedSeason(engine.gateway)
    const college = await person('college', await Unit.findOrFail(units[0]!.unitId))
    const url = `/api/season_units/${units[0]!.id}`
    const shown = await client.get(url).loginAs(college)
    shown.assertStatus(200)
    assert.containSubset(shown.body().data, { phase: 'awaiting_setup', seesPapers: false })
    assert.deepEqual(shown.body().data.acts, [])
    for (const part of ['timeline', 'deadlines', 'chsi_returns']) {
      const refused = await client.get(`${url}/${part}`).loginAs(college)
      refused.assertStatus(403)
      assert.equal(refused.body().error.type, 'forbidden')
    }
    const pdf = Buffer.from('%PDF-1.4\n%%EOF\n')
    const upload = client.post(`${url}/documents`).file('file', pdf, { filename: 'a.pdf' })
    ;(await upload.loginAs(college).withCsrfToken()).assertStatus(403)
  })

  test('only that school and the centre see for which school the clock waits', async ({
    client,
    assert,
  }) => {
    const { units, centre, coordinators } = await publishedSeason(engine.gateway, 2)
    const name = (await Unit.findOrFail(units[0]!.unitId)).name
    await db.from('season_clock').update({ walk_stuck_at: units[0]!.id })
    const stuckAt = async (user: typeof centre) =>
      (await client.get('/api/clock').loginAs(user)).body().data.stuckAt
    assert.equal(await stuckAt(centre), name)
    assert.equal(await stuckAt(coordinators[0]!), name)
    assert.isNull(await stuckAt(coordinators[1]!))
  })

  test('tasks depend on the role of each grant at its unit', async ({ client, assert }) => {
    const { units } = await publishedSeason(engine.gateway, 2)
    const [own, other] = await Promise.all(units.map(({ unitId }) => Unit.findOrFail(unitId)))
    const both = await person('coordinator', own!)
    await Grant.create({ userId: both.id, role: 'college', unitId: other!.id })
    const tasks = await client.get('/api/tasks').loginAs(both)
    assert.deepEqual(
      tasks.body().data.map(({ seasonUnitId }: { seasonUnitId: string }) => seasonUnitId),
      [units[0]!.id]
    )
  })

  test('an invalid cursor is refused with 422', async ({ client }) => {
    const { centre } = await draftSeason()
    for (const list of ['season_units', 'tasks', 'letters', 'audit_entries']) {
      for (const after of ['nonsense', '2023-01-01~nonsense', '~']) {
        const refused = await client.get(`/api/${list}`).qs({ after }).loginAs(centre)
        refused.assertStatus(422)
      }
    }
  })
})
