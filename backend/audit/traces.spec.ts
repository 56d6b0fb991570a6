import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos } from '#tests/live_photos'
import { person } from '#tests/season_fixture'
import { serverUrl, signIn } from '#tests/sign_in'
import Unit from '#models/people/unit'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

const entries = (action: string) => db.from('audit_entries').where({ action }).orderBy('id')

test.group('Traces', (group) => {
  group.each.setup(emptyDatabase)
  group.teardown(emptyDatabase)

  test('an entry says from which address, session and request it came; the session is a digest', async ({
    assert,
  }) => {
    const { email } = await person('centre_admin')
    const headers = await signIn(email)
    const change = () =>
      fetch(`${serverUrl()}/api/session`, {
        method: 'PATCH',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ locale: 'en' }),
      })
    const [first, second] = [await change(), await change()]
    const [one, two] = await entries('user.language_set')
    assert.equal(one.address, '127.0.0.1')
    assert.equal(one.request_id, first.headers.get('x-request-id'))
    assert.equal(two.request_id, second.headers.get('x-request-id'))
    assert.equal(one.outcome, 'done')
    assert.lengthOf(one.session, 22)
    assert.equal(one.session, two.session)
    assert.notInclude(headers.cookie!, one.session)
    const [opened] = await entries('session.opened')
    assert.equal(opened.session, one.session, 'signing in belongs to the session that it opens')
  })

  test('what a worker or a command does has no address', async ({ assert }) => {
    await seasonOfPhotos()
    const of = await db.from('audit_entries').whereNotNull('address')
    assert.isEmpty(of)
  })

  test('a refusal is an entry: with the route and the ids that were asked for, without what else was typed', async ({
    assert,
    client,
  }) => {
    const { units } = await seasonOfPhotos()
    const { regionId } = units[0]!
    const school = await Unit.create({ code: '20001', name: '另一学院', regionId })
    const other = await person('coordinator', school)
    const id = units[0]!.id
    ;(await client.get(`/api/season_units/${id}`).loginAs(other)).assertStatus(404)
    ;(await client.get('/api/audit_entries').loginAs(other)).assertStatus(403)
    ;(await client.get(`/api/photos/${encodeURIComponent('王小明')}`).loginAs(other)).assertStatus(
      404
    )
    const refused = await entries('access.refused')
    assert.deepEqual(
      refused.map(({ actor_id: actor, subject_id: route, details, outcome }) => [
        actor,
        route,
        details,
        outcome,
      ]),
      [
        [other.id, 'GET /api/season_units/:id', { status: 404, id }, 'refused'],
        [other.id, 'GET /api/audit_entries', { status: 403 }, 'refused'],
        [other.id, 'GET /api/photos/:id', { status: 404 }, 'refused'],
      ]
    )
  })

  test('entries are of the unit whose data they are about', async ({ assert, client }) => {
    const world = await seasonOfPhotos()
    const { units, centre } = world
    const photo = await photoOf(world, 'awaiting_review')
    ;(await client.get(`/api/photos/${photo.id}`).loginAs(centre)).assertStatus(200)
    ;(await client.get(`/api/season_units/${units[0]!.id}/timeline`).loginAs(centre)).assertStatus(
      200
    )
    for (const action of ['photo.read', 'timeline.read'])
      assert.equal((await entries(action).first()).season_unit_id, units[0]!.id, action)
  })

  test('ten looks at once are one entry a day', async ({ assert, client }) => {
    const world = await seasonOfPhotos()
    const { centre } = world
    const photo = await photoOf(world, 'awaiting_review')
    const look = () => client.get(`/api/photos/${photo.id}`).loginAs(centre)
    await Promise.all(Array.from({ length: 10 }, look))
    assert.lengthOf(await entries('photo.read'), 1)
  })
})
