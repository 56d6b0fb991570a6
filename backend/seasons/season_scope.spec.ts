import { createSeason } from '#backend/seasons/actions/create_season'
import Photo from '#models/photos/photo'
import Unit from '#models/people/unit'
import OutboxMessage from '#models/letters/outbox_message'
import SeasonUnit from '#models/seasons/season_unit'
import { emptyDatabase } from '#tests/empty_database'
import { type World } from '#tests/season_fixture'
import { seasonOfPhotos, standsIn } from '#tests/live_photos'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

/** The unit of `world` in a second published season as well, each with a photo and a letter. */
async function twoSeasons(): Promise<World & { later: SeasonUnit }> {
  const world = await seasonOfPhotos()
  const { units, region, coordinators } = world
  const wanted = { year: 2024, name: '2024 季', notice: '测试', preset: 'jiangsu-2023' }
  const next = await createSeason({ ...wanted, changes: {}, authorId: null })
  if (!next.ok) throw new Error(next.error.type)
  await next.value.merge({ publishedAt: DateTime.now() }).save()
  const { unitId } = units[0]!
  const later = await SeasonUnit.create({
    seasonId: next.value.id,
    unitId,
    regionId: region.id,
  })
  await standsIn(later.id, 'capturing')
  for (const { id: seasonUnitId } of [units[0]!, later]) {
    const at = { businessAt: DateTime.now() }
    const author = { seasonUnitId, authorId: coordinators[0]!.id }
    await Photo.create({ ...author, ...at, round: 'main', rawDigest: 'x', status: 'checking' })
    await OutboxMessage.create({
      ...at,
      seasonUnitId,
      businessKey: seasonUnitId,
      recipientId: coordinators[0]!.id,
      template: 'last_day',
      params: {},
      status: 'sent',
      attempts: 1,
    })
  }
  return { ...world, later }
}

test.group('A list scoped by a season', (group) => {
  group.teardown(emptyDatabase)

  test('holds that season’s rows only: board, photos, letters', async ({ client, assert }) => {
    const { centre, season } = await twoSeasons()
    for (const list of ['season_units', 'photos', 'letters']) {
      const rows = async (query: object) =>
        (await client.get(`/api/${list}`).qs(query).loginAs(centre)).body().data.length
      assert.equal(await rows({}), 2, list)
      assert.equal(await rows({ seasonId: season.id }), 1, list)
      const wrong = await client.get(`/api/${list}?seasonId=x`).loginAs(centre)
      wrong.assertStatus(422)
    }
    for (const list of ['jobs', 'tasks', 'waiting_work'])
      (await client.get(`/api/${list}?seasonId=x`).loginAs(centre)).assertStatus(422)
  })

  test('shows a school nothing of others, whichever season it names', async ({
    client,
    assert,
  }) => {
    const { season, coordinators, units } = await twoSeasons()
    const photos = await client
      .get('/api/photos')
      .qs({ seasonId: season.id })
      .loginAs(coordinators[0]!)
    assert.lengthOf(photos.body().data, 1)
    await SeasonUnit.query().where('id', units[0]!.id).delete()
    const none = await client
      .get('/api/photos')
      .qs({ seasonId: season.id })
      .loginAs(coordinators[0]!)
    assert.isEmpty(none.body().data)
  })

  test('a season is closed once all its units are over', async ({ client, assert }) => {
    const { season, units, coordinators } = await twoSeasons()
    const closed = async () => {
      const { data } = (await client.get('/api/seasons').loginAs(coordinators[0]!)).body()
      return data.find(({ id }: { id: string }) => id === season.id).closed
    }
    assert.isFalse(await closed())
    await standsIn(units[0]!.id, 'closed')
    assert.isTrue(await closed())
  })
})

test.group('Search', (group) => {
  group.teardown(emptyDatabase)

  test('finds a unit by its name, its code and its pinyin', async ({ client, assert }) => {
    const { centre, units } = await seasonOfPhotos()
    await (
      await Unit.findOrFail(units[0]!.unitId)
    )
      .merge({ name: '苏州大学', code: '10285' })
      .save()
    const found = async (text: string) =>
      (await client.get('/api/season_units').qs({ text }).loginAs(centre)).body().data.length
    for (const text of ['苏州', '10285', 'suzhoudaxue', 'su zhou', 'SZDX', 'szd', '１０２８５'])
      assert.equal(await found(text), 1, text)
    for (const text of ['南京', 'njdx', '%', '_', '\\']) assert.equal(await found(text), 0, text)
  })
})
