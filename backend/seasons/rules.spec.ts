import { findPreset } from '#backend/seasons/policy_presets'
import { publishSeason } from '#backend/seasons/actions/publish_season'
import { instantOf } from '#domain/calendar/instant'
import { CENTRE_STAFF } from '#domain/season/codes'
import Region from '#models/people/region'
import SeasonUnit from '#models/seasons/season_unit'
import Unit from '#models/people/unit'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, person } from '#tests/season_fixture'
import { test } from '@japa/runner'

/** A published season of two regions, with a school in each. */
async function twoRegions() {
  const world = await draftSeason(1, {}, instantOf('2023-03-01'))
  const contact = await person('operator')
  await world.region.merge({ contactId: contact.id }).save()
  await publishSeason(world.season, null)
  const region = await Region.create({ name: '苏州地区' })
  const unit = await Unit.create({ code: '20001', name: '苏州学院', regionId: region.id })
  const of = { seasonId: world.season.id, unitId: unit.id, regionId: region.id }
  await SeasonUnit.create(of)
  return { ...world, contact }
}

test.group('The rules of a season', (group) => {
  group.each.setup(emptyDatabase)
  group.teardown(emptyDatabase)

  test('are read by a school with their clauses, its window and the contact of its region', async ({
    client,
    assert,
  }) => {
    const { season, coordinators, contact } = await twoRegions()
    const response = await client.get(`/api/seasons/${season.id}/rules`).loginAs(coordinators[0]!)
    response.assertStatus(200)
    const { data } = response.body()
    assert.deepEqual(data.policy, findPreset('jiangsu-2023')!.sourced)
    assert.equal(data.cohort, 2024)
    assert.lengthOf(data.regions, 1)
    assert.containSubset(data.regions[0], {
      name: '泰州地区',
      contact: { name: contact.name, email: contact.email },
      window: { firstDay: '2023-03-20', lastDay: '2023-03-26' },
    })
  })

  test('have the contacts of all regions for the centre', async ({ client, assert }) => {
    const { season } = await twoRegions()
    for (const role of CENTRE_STAFF) {
      const response = await client
        .get(`/api/seasons/${season.id}/rules`)
        .loginAs(await person(role))
      assert.lengthOf(response.body().data.regions, 2, role)
    }
  })

  test('are not found by a school that is not in the season, nor before it is published', async ({
    client,
  }) => {
    const { season, coordinators, region } = await draftSeason()
    const elsewhere = await Unit.create({ code: '3', name: '别校', regionId: region.id })
    const stranger = await person('coordinator', elsewhere)
    const ask = (user: typeof stranger) =>
      client.get(`/api/seasons/${season.id}/rules`).loginAs(user)
    ;(await ask(coordinators[0]!)).assertStatus(404)
    await publishSeason(season, null)
    ;(await ask(coordinators[0]!)).assertStatus(200)
    ;(await ask(stranger)).assertStatus(404)
  })
})

test.group('A version of the calendar', (group) => {
  group.each.setup(emptyDatabase)
  group.teardown(emptyDatabase)

  test('is read with its days by the centre alone', async ({ client, assert }) => {
    const { season, centre, coordinators } = await draftSeason()
    const path = `/api/calendars/${season.calendarVersionId}`
    const { data } = (await client.get(path).loginAs(centre)).body()
    assert.equal(data.specialDays, data.days.length)
    assert.deepInclude(data.days, { date: '2023-05-01', name: '劳动节', kind: 'off' })
    const dates = data.days.map(({ date }: { date: string }) => date)
    assert.deepEqual(dates, dates.toSorted())
    ;(await client.get(path).loginAs(coordinators[0]!)).assertStatus(403)
  })
})
