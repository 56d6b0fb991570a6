import { instantOf } from '#domain/calendar/instant'
import type User from '#models/people/user'
import type Photo from '#models/photos/photo'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos, standsIn } from '#tests/live_photos'
import { person, type World } from '#tests/season_fixture'
import { classOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const FIRST = '2023-03-20'
const SECOND = '2023-03-21'

const closeDay = ({ units }: World, day: string) =>
  db.rawQuery('select count_photos_of_day(?, ?, ?)', [units[0]!.id, day, instantOf(day, '18:10')])

async function board(client: ApiClient, user: User, query: object = {}) {
  const answer = await client.get('/api/season_units').qs(query).loginAs(user)
  answer.assertStatus(200)
  return answer.body() as { data: { unchecked: object | null }[]; meta: { total: number } }
}

/** What the tables say, asked in another way. */
async function inSql() {
  const { rows } = await db.rawQuery(`select count(*)::int as photos from photos
    join unit_day_counts line using (season_unit_id)
    where line.closed_unresolved > 0
      and line.day = to_char(taken_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD')
      and (status in ('failed', 'awaiting_review') or status = 'accepted' and looked_at is null)`)
  return rows[0].photos as number
}

test.group('Photos left unchecked at the end of their day', (group) => {
  group.each.setup(() => emptyDatabase)

  /** Two days, each with photos that nobody has looked at, and one that was reset. */
  async function twoDays(world: World) {
    const photos: Photo[] = []
    for (const day of [FIRST, SECOND])
      for (const status of ['accepted', 'awaiting_review', 'failed', 'reset'] as const)
        photos.push(
          await photoOf(world, status, { takenAt: DateTime.fromISO(instantOf(day, '09:00')) })
        )
    return photos
  }

  test('stand on the board with their number, from 18:10 on until somebody has dealt with them', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const [own] = world.coordinators
    const photos = await twoDays(world)
    assert.isNull((await board(client, world.centre)).data[0]!.unchecked)
    assert.equal((await board(client, world.centre, { unchecked: true })).meta.total, 0)
    await closeDay(world, FIRST)
    const since = instantOf(FIRST, '18:10')
    const first = (await board(client, world.centre, { unchecked: true })).data
    assert.deepEqual(first[0]!.unchecked, { photos: 3, since })
    await closeDay(world, SECOND)
    const both = (await board(client, own!)).data[0]!
    assert.deepEqual(both.unchecked, { photos: await inSql(), since })
    assert.equal(await inSql(), 6)
    const lookedAt = { lookedAt: DateTime.now(), lookedBy: own!.id }
    for (const photo of photos.slice(0, 3))
      await photo
        .merge({ ...lookedAt, status: photo.status === 'failed' ? 'reset' : 'accepted' })
        .save()
    const left = (await board(client, world.centre)).data[0]!
    assert.deepEqual(left.unchecked, { photos: 3, since: instantOf(SECOND, '18:10') })
    for (const photo of photos.slice(4, 7))
      await photo.merge({ ...lookedAt, status: 'reset' }).save()
    assert.equal((await board(client, world.centre, { unchecked: true })).meta.total, 0)
  })

  test('are not of a season that is over, nor told to whoever sees a part of the unit', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    await twoDays(world)
    await closeDay(world, FIRST)
    await world.units[0]!.load('unit')
    const { id: classId } = await classOf(world.units[0]!)
    const teacher = await person('class_teacher', world.units[0]!.unit, { classId })
    assert.isNull((await board(client, teacher)).data[0]!.unchecked)
    await standsIn(world.units[0]!.id, 'closed')
    assert.isNull((await board(client, world.centre)).data[0]!.unchecked)
    assert.equal((await board(client, world.centre, { unchecked: true })).meta.total, 0)
  })
})
