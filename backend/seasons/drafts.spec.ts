import { draftSeason, person, type World } from '#tests/season_fixture'
import type User from '#models/people/user'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'

const wanted = {
  year: 2025,
  name: '2025 年图像采集季',
  notice: '苏教指通〔2025〕9号',
  preset: 'jiangsu-2025',
  changes: { proofDays: 25 },
}

const edit = (client: ApiClient, { season }: World, body: object, by: User) =>
  client.put(`/api/seasons/${season.id}`).json(body).loginAs(by).withCsrfToken()
const remove = (client: ApiClient, { season }: World, by: User) =>
  client.delete(`/api/seasons/${season.id}`).loginAs(by).withCsrfToken()
const lastEntry = () => db.from('audit_entries').orderBy('id', 'desc').firstOrFail()
const publish = ({ season }: World) =>
  db.from('seasons').where('id', season.id).update({ published_at: new Date() })

test.group('A draft season', () => {
  test('is changed: its rules, what differs from the preset, and with an audit entry', async ({
    client,
    assert,
  }) => {
    const world = await draftSeason()
    const { name: before } = world.season
    const answer = await edit(client, world, wanted, world.centre)
    answer.assertStatus(200)
    const { data } = answer.body()
    assert.containSubset(data, wanted)
    assert.deepEqual(data.policy.proofDays, { value: 25, clause: wanted.notice })
    assert.equal(data.units, 1)
    const { action, subject_id: subject, details } = await lastEntry()
    assert.deepEqual([action, subject], ['season.edited', world.season.id])
    assert.containSubset(details, { before: { year: 2023, name: before }, changed: ['proofDays'] })
  })

  test('has a new version of its rules only if they change', async ({ client, assert }) => {
    const world = await draftSeason()
    const { notice } = world.season
    const versions = () => db.from('season_policies').count('* as total').firstOrFail()
    const body = { year: 2023, name: '另一个名称', notice, preset: 'jiangsu-2023' }
    ;(await edit(client, world, body, world.centre)).assertStatus(200)
    assert.equal((await versions()).total, 1)
    const changed = { ...body, changes: { priceFen: 1600 } }
    ;(await edit(client, world, changed, world.centre)).assertStatus(200)
    assert.equal((await versions()).total, 2)
  })

  test('keeps its values when a change is refused, and the fault is named', async ({
    client,
    assert,
  }) => {
    const world = await draftSeason()
    const change = (body: object) =>
      edit(client, world, { ...wanted, ...body }, world.centre).then((answer) => answer.body())
    assert.include((await change({ changes: { proofDays: 0 } })).error.message, 'proofDays (1–120)')
    assert.equal((await change({ preset: 'nowhere-2020' })).error.type, 'unknown_preset')
    assert.containSubset(await change({ year: 1999 }), { errors: [{ field: 'year' }] })
    const other = { ...wanted, name: '已有的季' }
    const create = client.post('/api/seasons').json(other).loginAs(world.centre).withCsrfToken()
    ;(await create).assertStatus(201)
    assert.equal((await change({ name: '已有的季' })).error.type, 'name_taken')
    const kept = await db.from('seasons').where('id', world.season.id).firstOrFail()
    assert.deepEqual([kept.year, kept.name], [2023, world.season.name])
  })

  test('is deleted with its windows and its list of schools, and the schools stay', async ({
    client,
    assert,
  }) => {
    const world = await draftSeason(2)
    ;(await remove(client, world, world.centre)).assertStatus(204)
    for (const table of ['seasons', 'city_windows', 'season_units'])
      assert.isEmpty(await db.from(table))
    assert.lengthOf(await db.from('units'), 2)
    const { action, details } = await lastEntry()
    assert.deepEqual([action, details.name], ['season.deleted', world.season.name])
    ;(await remove(client, world, world.centre)).assertStatus(404)
  })

  test('is no draft once it is published: it is neither changed nor deleted, and the reason is said', async ({
    client,
    assert,
  }) => {
    const world = await draftSeason()
    await publish(world)
    for (const refused of [
      await edit(client, world, wanted, world.centre),
      await remove(client, world, world.centre),
    ]) {
      refused.assertStatus(409)
      assert.equal(refused.body().error.message, '采集季已发布，不能再修改或删除。')
    }
    const kept = await db.from('seasons').firstOrFail()
    assert.equal(kept.name, world.season.name)
  })

  test('is changed and deleted by an administrator only', async ({ client }) => {
    const world = await draftSeason()
    for (const user of [await person('operator'), world.coordinators[0]!]) {
      ;(await edit(client, world, wanted, user)).assertStatus(403)
      ;(await remove(client, world, user)).assertStatus(403)
    }
  })

  test('begins with the newest preset', async ({ client, assert }) => {
    const { centre } = await draftSeason()
    const { data } = (await client.get('/api/presets').loginAs(centre)).body()
    const years = data.map(({ id }: { id: string }) => Number(id.slice(-4)))
    assert.deepEqual(
      years,
      [...years].sort((a, b) => b - a)
    )
  })
})
