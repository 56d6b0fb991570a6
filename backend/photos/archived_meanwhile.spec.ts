import { duringStep } from '#tests/during_step'
import { AGREED, handIn, seasonOfPhotos, syntheticPhoto } from '#tests/live_photos'
import { emptyDatabase } from '#tests/empty_database'
import { type World } from '#tests/season_fixture'
import { instantOf } from '#domain/calendar/instant'
import Photo from '#models/photos/photo'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'

const failedPhoto = ({ units, coordinators }: World) =>
  Photo.create({
    seasonUnitId: units[0]!.id,
    round: 'main',
    authorId: coordinators[0]!.id,
    rawDigest: 'x',
    objectKey: 'photos/aa/x',
    businessAt: DateTime.fromISO(instantOf('2023-03-21', '10:00')),
    status: 'failed',
    verdict: 'fail',
  })

interface Sent {
  client: ApiClient
  world: World
  photo: string
  bytes: Buffer
}

/** Everything that a school adds to its season beside the acts. */
const ADDITIONS: Record<string, (sent: Sent) => PromiseLike<{ status(): number; body(): any }>> = {
  'a photo': ({ client, world, bytes }) => handIn(client, world, bytes),
  'a retake': ({ client, world, photo, bytes }) =>
    client
      .post(`/api/photos/${photo}/retakes`)
      .fields(AGREED)
      .file('file', bytes, { filename: 'again.jpg' })
      .loginAs(world.coordinators[0]!)
      .withCsrfToken(),
  'an appeal': ({ client, world, photo }) =>
    client
      .post(`/api/photos/${photo}/appeals`)
      .json({ reason: '灯光偏蓝' })
      .loginAs(world.coordinators[0]!)
      .withCsrfToken(),
  'a decision': ({ client, world, photo }) =>
    client
      .post(`/api/photos/${photo}/decisions`)
      .json({ decision: 'override', reason: '灯光偏蓝' })
      .loginAs(world.centre)
      .withCsrfToken(),
  'a document': ({ client, world }) =>
    client
      .post(`/api/season_units/${world.units[0]!.id}/documents`)
      .file('file', Buffer.from('%PDF-1.4\n%%EOF\n'), { filename: 'a.pdf' })
      .loginAs(world.coordinators[0]!)
      .withCsrfToken(),
  'a day count': ({ client, world }) =>
    client
      .put(`/api/season_units/${world.units[0]!.id}/day_counts/2023-03-21`)
      .json({ expected: 9, captured: 9, pendingReview: 0, unresolved: 0, locked: 0 })
      .loginAs(world.centre)
      .withCsrfToken(),
}

const quarantined = async () => [...(await drive.use().listAll('quarantine')).objects].length

test.group('A season that is archived while something is added', (group) => {
  group.teardown(emptyDatabase)

  test('{$self} is refused and leaves nothing')
    .with(Object.keys(ADDITIONS))
    .run(async ({ assert, client }, name) => {
      const world = await seasonOfPhotos({ appealAfterFailures: 1 })
      const { id: photo } = await failedPhoto(world)
      const bytes = await syntheticPhoto(1)
      await drive.use().put('quarantine/another', 'raw')
      const before = await quarantined()
      const add = async () => ADDITIONS[name]!({ client, world, photo, bytes })
      const answer = await duringStep(world.units[0]!.id, 'cancelled', add)
      assert.deepEqual([answer.status(), answer.body().error?.type], [409, 'wrong_phase'])
      assert.lengthOf(await db.from('photos').where({ status: 'failed', student_id: null }), 1)
      for (const table of ['documents', 'photo_decisions', 'notes'])
        assert.isEmpty(await db.from(table), table)
      // The planted photo is counted.
      assert.isEmpty(await db.from('unit_day_counts').where({ source: 'typed' }))
      assert.lengthOf(await db.from('photos'), 1)
      assert.equal(await quarantined(), before)
      await drive.use().delete('quarantine/another')
    })
})
