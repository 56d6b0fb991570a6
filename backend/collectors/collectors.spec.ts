import Collector from '#models/collectors/collector'
import { collectorOf } from '#tests/collectors'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, person, type World } from '#tests/season_fixture'
import type User from '#models/people/user'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { createHash } from 'node:crypto'

const hashOf = (key: string) => createHash('sha256').update(key).digest('hex')

/** What the centre decides of a collector. */
const wanted = ({ season }: World, more: object = {}) => ({
  ...{ seasonId: season.id, name: '江苏图采', unitIds: null, sendsFields: false },
  ...{ expiresOn: '2023-06-30', ...more },
})

const actions = async (id: string) => {
  const rows = await db.from('audit_entries').where('subject_id', id).orderBy('id')
  return rows.map(({ action }) => action)
}

test.group('Collectors', (group) => {
  group.each.setup(emptyDatabase)
  group.teardown(emptyDatabase)

  const send = (client: ApiClient, user: User, path: string, body: object, put = false) =>
    (put ? client.put(path) : client.post(path)).json(body).loginAs(user).withCsrfToken()

  test('are created with a key that is shown once, and of which only a digest is stored', async ({
    client,
    assert,
  }) => {
    const world = await draftSeason()
    const made = await send(client, world.centre, '/api/collectors', wanted(world))
    made.assertStatus(201)
    const { data, meta } = made.body()
    assert.match(meta.key, /^tck_[a-z0-9]{8}_[\w-]{43}$/)
    assert.equal(data.keyPrefix, meta.key.slice(0, 'tck_12345678'.length))
    assert.containSubset(data, { name: '江苏图采', units: null, state: 'valid', daysLeft: 121 })
    const row = await Collector.findOrFail(data.id)
    assert.equal(row.keyHash, hashOf(meta.key))
    assert.deepEqual(await actions(data.id), ['collector.created'])
    const stored = JSON.stringify([
      await db.from('collectors'),
      await db.from('audit_entries').select('details'),
    ])
    assert.notInclude(stored, meta.key.slice('tck_12345678_'.length))
    const listed = await client.get('/api/collectors').loginAs(world.centre)
    assert.notInclude(JSON.stringify(listed.body()), meta.key)
    assert.deepEqual(listed.body().data, [data])
  })

  test('are listed by season, with their schools', async ({ client, assert }) => {
    const world = await draftSeason(2)
    const [, second] = world.units
    await collectorOf(world.season.id, world.centre.id, { unitIds: [second!.unitId] })
    const list = async (seasonId: string) =>
      (await client.get('/api/collectors').qs({ seasonId }).loginAs(world.centre)).body()
    const { data, meta } = await list(world.season.id)
    assert.equal(meta.total, 1)
    assert.deepEqual(data[0].units, [{ id: second!.unitId, name: '第2学院' }])
    assert.isEmpty((await list(world.units[0]!.id)).data)
  })

  test('end on a day of their season, and send for its schools only', async ({
    client,
    assert,
  }) => {
    const world = await draftSeason()
    const refused = async (more: object) => {
      const answer = await send(client, world.centre, '/api/collectors', wanted(world, more))
      return [answer.status(), answer.body().error?.type]
    }
    for (const expiresOn of ['2023-02-28', '2025-01-01'])
      assert.deepEqual(await refused({ expiresOn }), [422, 'expiry_outside_reach'])
    assert.deepEqual(await refused({ expiresOn: '2023-02-30' }), [422, 'invalid'])
    assert.deepEqual(await refused({ unitIds: [] }), [422, 'invalid'])
    const elsewhere = [world.units[0]!.unitId, world.season.id]
    assert.deepEqual(await refused({ unitIds: elsewhere }), [422, 'units_not_in_season'])
    assert.deepEqual(await refused({ seasonId: world.units[0]!.id }), [404, 'not_found'])
    assert.isEmpty(await db.from('collectors'))
    assert.deepEqual(await refused({}), [201, undefined])
    assert.deepEqual(await refused({}), [409, 'name_taken'])
  })

  test('change in name, schools and last day, and keep their key', async ({ client, assert }) => {
    const world = await draftSeason()
    const { collector } = await collectorOf(world.season.id, world.centre.id)
    const change = { name: '新名', unitIds: [world.units[0]!.unitId], expiresOn: '2024-01-31' }
    const path = `/api/collectors/${collector.id}`
    const changed = await send(client, world.centre, path, change, true)
    changed.assertStatus(200)
    assert.containSubset(changed.body().data, change)
    const { keyHash } = await Collector.findOrFail(collector.id)
    assert.equal(keyHash, collector.keyHash)
    assert.deepEqual(await actions(collector.id), ['collector.changed'])
  })

  test('get another key, by which the one before ends; of two people only the first renews it', async ({
    client,
    assert,
  }) => {
    const world = await draftSeason()
    const { collector } = await collectorOf(world.season.id, world.centre.id)
    const path = `/api/collectors/${collector.id}/keys`
    const meant = { keyPrefix: `tck_${collector.keyPrefix}` }
    const [first, second] = await Promise.all([
      send(client, world.centre, path, meant),
      send(client, world.centre, path, meant),
    ])
    const [renewed] = [first, second].filter((answer) => answer.status() === 201)
    const [refused] = [first, second].filter((answer) => answer.status() === 409)
    assert.equal(refused!.body().error.type, 'key_changed')
    const { keyHash } = await Collector.findOrFail(collector.id)
    assert.equal(keyHash, hashOf(renewed!.body().meta.key))
    assert.deepEqual(await actions(collector.id), ['collector.key_renewed'])
  })

  test('are revoked for good', async ({ client, assert }) => {
    const world = await draftSeason()
    const { collector } = await collectorOf(world.season.id, world.centre.id)
    const path = `/api/collectors/${collector.id}`
    const meant = { keyPrefix: `tck_${collector.keyPrefix}` }
    const revoked = await send(client, world.centre, `${path}/revocation`, meant)
    revoked.assertStatus(204)
    const shown = (await client.get(path).loginAs(world.centre)).body().data
    assert.containSubset(shown, { state: 'revoked', daysLeft: null })
    const { seasonId: _, sendsFields: _same, ...change } = wanted(world)
    for (const again of [
      send(client, world.centre, `${path}/revocation`, meant),
      send(client, world.centre, `${path}/keys`, meant),
      send(client, world.centre, path, change, true),
    ])
      assert.equal((await again).body().error.type, 'collector_revoked')
    assert.deepEqual(await actions(collector.id), ['collector.revoked'])
  })

  test('go with a draft that is deleted', async ({ client, assert }) => {
    const world = await draftSeason()
    await collectorOf(world.season.id, world.centre.id)
    const { season, centre } = world
    const deleted = await client.delete(`/api/seasons/${season.id}`).loginAs(centre).withCsrfToken()
    deleted.assertStatus(204)
    assert.isEmpty(await db.from('collectors'))
  })

  test('are the matter of whoever manages seasons', async ({ client, assert }) => {
    const world = await draftSeason()
    for (const user of [await person('operator'), world.coordinators[0]!]) {
      const listed = await client.get('/api/collectors').loginAs(user)
      assert.equal(listed.status(), 403)
      const made = await send(client, user, '/api/collectors', wanted(world))
      assert.equal(made.status(), 403)
    }
  })
})
