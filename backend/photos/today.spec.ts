import { instantOf } from '#domain/calendar/instant'
import type { PhotoState } from '#domain/photos/desk'
import type { WallChip } from '#domain/photos/wall_chips'
import type User from '#models/people/user'
import type Photo from '#models/photos/photo'
import Unit from '#models/people/unit'
import SeasonUnit from '#models/seasons/season_unit'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos, standsIn } from '#tests/live_photos'
import { person, type World } from '#tests/season_fixture'
import { taizhou } from '#tests/season_world'
import { classOf, studentOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const DAY = '2023-03-21'
const today = { takenAt: DateTime.fromISO(instantOf(DAY, '09:30')) }
const yesterday = { takenAt: DateTime.fromISO(instantOf('2023-03-20', '09:30')) }

/** Two classes of two colleges: photos of today in every state, some of them twice, and some of yesterday. */
async function dayAtSchool(world: World) {
  const unit = await SeasonUnit.query()
    .where('id', world.units[0]!.id)
    .preload('unit')
    .firstOrFail()
  const one = await classOf(unit, { college: '信息学院', name: '软件2001' })
  const other = await classOf(unit, { college: '外语学院', name: '英语2001' })
  const of = async (classId: string, status: PhotoState, more: Partial<Photo> = today) => {
    const { id: studentId } = await studentOf(unit, { classId })
    return photoOf(world, status, { studentId, ...more })
  }
  for (const status of ['accepted', 'awaiting_review', 'failed', 'reset'] as const) {
    await of(one.id, status)
    await of(other.id, status)
    await of(other.id, status)
    await of(one.id, status, yesterday)
  }
  await of(one.id, 'appealed')
  const seen = { ...today, lookedAt: DateTime.now(), lookedBy: world.coordinators[0]!.id }
  await of(one.id, 'accepted', seen)
  const failed = await of(other.id, 'failed')
  await photoOf(world, 'checking', { ...today, studentId: failed.studentId, replacesId: failed.id })
  await photoOf(world, 'awaiting_review', { ...today, studentId: null })
  return { unit, one, other }
}

test.group('Today at a unit', (group) => {
  group.each.setup(() => emptyDatabase)

  const shown = async (client: ApiClient, user: User, { id }: { id: string }) => {
    const answer = await client.get(`/api/season_units/${id}/today`).loginAs(user)
    answer.assertStatus(200)
    return answer.body().data
  }
  const listed = async (client: ApiClient, user: User, chip: WallChip, seasonUnitId: string) => {
    const query = { seasonUnitId, day: DAY, chip }
    return (await client.get('/api/wall').qs(query).loginAs(user)).body().data.length
  }

  test('has what each reader finds on the wall under the same chip and day', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const { unit, one, other } = await dayAtSchool(world)
    const readers = {
      coordinator: world.coordinators[0]!,
      teacher: await person('class_teacher', unit.unit, { classId: one.id }),
      college: await person('college', unit.unit, { collegeId: other.collegeId! }),
      reviewer: await person('reviewer'),
    }
    const whole = { unlooked: 3, awaiting: 3, failed: 3, reset: 3, appealed: 1, unmatched: 1 }
    const expected = {
      coordinator: whole,
      teacher: { unlooked: 1, awaiting: 1, failed: 1, reset: 1, appealed: 1, unmatched: 0 },
      college: { unlooked: 2, awaiting: 2, failed: 2, reset: 2, appealed: 0, unmatched: 0 },
      reviewer: whole,
    }
    for (const [name, user] of Object.entries(readers)) {
      const { day, photos } = await shown(client, user, unit)
      assert.equal(day, DAY)
      assert.deepEqual(photos, expected[name as keyof typeof expected], name)
      for (const [chip, count] of Object.entries(photos))
        assert.equal(await listed(client, user, chip as WallChip, unit.id), count as number, chip)
    }
  })

  test('adds up to the unresolved of the day’s line', async ({ client, assert }) => {
    const world = await seasonOfPhotos()
    const { unit } = await dayAtSchool(world)
    const line = await db
      .from('unit_day_counts')
      .where({ season_unit_id: unit.id, day: DAY })
      .first()
    const { photos } = await shown(client, world.coordinators[0]!, unit)
    const { unlooked, awaiting, failed, appealed, unmatched, reset } = photos
    assert.equal(line.unresolved, unlooked + awaiting + failed + appealed + unmatched)
    assert.equal(line.unlooked, unlooked)
    assert.equal(line.reset_open, reset)
  })

  test('asks for no look where the season does not', async ({ client, assert }) => {
    const world = await seasonOfPhotos({ lookAt: 'uncertain' })
    const { unit } = await dayAtSchool(world)
    const { photos } = await shown(client, world.coordinators[0]!, unit)
    assert.isNull(photos.unlooked)
    assert.equal(photos.failed, 3)
  })

  test('ends with the hours of the school, and has no end without capture', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const [unit] = world.units
    const [own] = world.coordinators
    assert.equal((await shown(client, own!, unit!)).closesAt, instantOf(DAY, '18:00'))
    await standsIn(unit!.id, 'capturing', { ...taizhou, to: '16:30' })
    assert.equal((await shown(client, own!, unit!)).closesAt, instantOf(DAY, '16:30'))
    await standsIn(unit!.id, 'capturing', { ...taizhou, firstDay: '2023-03-22' })
    assert.isNull((await shown(client, own!, unit!)).closesAt)
  })

  test('is not shown to another school', async ({ client }) => {
    const world = await seasonOfPhotos()
    const other = await Unit.create({ code: '20001', name: '远方学院', regionId: world.region.id })
    const stranger = await person('coordinator', other)
    const answer = await client
      .get(`/api/season_units/${world.units[0]!.id}/today`)
      .loginAs(stranger)
    answer.assertStatus(404)
  })
})
