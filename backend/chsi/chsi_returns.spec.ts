import { publishedSeason } from '#tests/season_fixture'
import { liveEngine } from '#tests/live_engine'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

test.group('学信网退回 after closing', (group) => {
  const engine = liveEngine(group)

  test('the centre opens and resolves a case for an archived season', async ({
    client,
    assert,
  }) => {
    const { units, coordinators, centre } = await publishedSeason(engine.gateway)
    const url = `/api/season_units/${units[0]!.id}/chsi_returns`
    const body = { count: 2, reason: '姓名与学籍不符' }
    const post = (user: typeof centre) => client.post(url).json(body).loginAs(user).withCsrfToken()
    const early = await post(centre)
    early.assertStatus(409)
    assert.equal(early.body().error.type, 'season_not_closed')
    await db.from('unit_progress').where('track', 'main').update({ state: 'closed' })
    ;(await post(coordinators[0]!)).assertStatus(403)
    const opened = await post(centre)
    opened.assertStatus(201)
    const resolve = () =>
      client
        .post(`/api/chsi_returns/${opened.body().data.id}/resolution`)
        .loginAs(centre)
        .withCsrfToken()
    ;(await resolve()).assertStatus(200)
    const seen = await client.get(url).loginAs(coordinators[0]!)
    const [late] = seen.body().data
    assert.containSubset(late, { count: 2, reason: '姓名与学籍不符' })
    ;(await resolve()).assertStatus(200)
    const again = await client.get(url).loginAs(coordinators[0]!)
    assert.equal(again.body().data[0].resolvedAt, late.resolvedAt)
    const entries = await db.from('audit_entries').where('action', 'like', 'chsi_return.%')
    assert.lengthOf(entries, 2)
  })
})
