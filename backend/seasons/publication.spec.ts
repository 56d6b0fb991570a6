import { draftSeason, type World } from '#tests/season_fixture'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'

const at = (now: string) => db.from('season_clock').update({ business_now: now })

const preview = async (client: ApiClient, { season, centre }: World, language = 'zh') =>
  client
    .get(`/api/seasons/${season.id}/publication`)
    .header('accept-language', language)
    .loginAs(centre)
const publish = async (client: ApiClient, { season, centre }: World) =>
  client.post(`/api/seasons/${season.id}/publish`).loginAs(centre).withCsrfToken()

test.group('Publishing a season, through the API', () => {
  test('warnings name regions with begun windows and units without coordinators, before and after', async ({
    client,
    assert,
  }) => {
    const world = await draftSeason(2)
    await at('2023-03-21T00:00:00Z')
    await db
      .from('users')
      .where('id', world.coordinators[1]!.id)
      .update({ disabled_at: new Date() })
    const zh = (await preview(client, world)).body().data
    assert.isEmpty(zh.obstacles)
    assert.equal(zh.units, 2)
    assert.containSubset(zh.warnings, [
      { type: 'window_begun', regions: ['泰州地区'] },
      { type: 'no_coordinator', units: ['第2学院'], count: 1 },
    ])
    assert.include(zh.warnings[0].message, '已经开始')
    assert.include(zh.warnings[1].message, '第2学院')
    const en = (await preview(client, world, 'en')).body().data
    assert.include(en.warnings[1].message, 'without a coordinator')
    assert.isEmpty(await db.from('season_starts'))
    const published = await publish(client, world)
    published.assertStatus(200)
    assert.equal(published.body().data.units, 2)
    assert.deepEqual(published.body().meta.warnings, zh.warnings)
    assert.equal((await preview(client, world)).body().error.type, 'already_published')
  })

  test('a window that is over or outside the season’s reach is refused with the region’s name', async ({
    client,
    assert,
  }) => {
    const world = await draftSeason()
    await db.from('city_windows').update({ last_day: '9999-12-31' })
    const [obstacle] = (await preview(client, world)).body().data.obstacles
    assert.equal(obstacle.type, 'windows_outside_reach')
    const refused = await publish(client, world)
    refused.assertStatus(409)
    assert.include(refused.body().error.message, '2023-01-01 至 2024-12-31')
    assert.include(refused.body().error.message, '泰州地区')
    await db.from('city_windows').update({ last_day: '2023-03-26' })
    await at('2023-03-26T10:00:00Z')
    assert.equal((await publish(client, world)).body().error.type, 'window_over')
    assert.isEmpty(await db.from('season_starts'))
  })

  test('only the centre’s administrator may preview it', async ({ client }) => {
    const world = await draftSeason()
    ;(await preview(client, { ...world, centre: world.coordinators[0]! })).assertStatus(403)
  })
})
