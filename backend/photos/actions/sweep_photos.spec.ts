import { JobsClient } from '#backend/engine/engine_client'
import { parkPhoto, abandonMaking, parkUnbegunPhoto } from '#backend/photos/actions/park_photo'
import { sweepPhotos } from '#backend/photos/actions/sweep_photos'
import { quarantineKey } from '#backend/photos/photo_objects'
import Photo from '#models/photos/photo'
import { handIn, livePhotos, syntheticPhoto, seasonOfPhotos } from '#tests/live_photos'
import { studentOf } from '#tests/students_fixture'
import { until } from '#tests/until'
import app from '@adonisjs/core/services/app'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'
import { utimesSync } from 'node:fs'

const ago = (minutes: number) => DateTime.now().minus({ minutes })

async function createPhotos({ units, coordinators }: Awaited<ReturnType<typeof seasonOfPhotos>>) {
  const row = {
    seasonUnitId: units[0]!.id,
    round: 'main',
    authorId: coordinators[0]!.id,
    rawDigest: 'x',
    businessAt: DateTime.now(),
  } as const
  return async (values: object) => {
    const { id: studentId } = await studentOf(units[0]!)
    return Photo.create({ ...row, studentId, ...values })
  }
}

const makingEnds = async (photoId: string) =>
  (await app.container.make(JobsClient)).activity.getHandle(`photo/make/${photoId}`).result()

/** The row has its product before the activity has ended: one asked for in between would be taken for the same. */
async function made(photoId: string) {
  await until(async () => (await Photo.findOrFail(photoId)).productKey !== null)
  await makingEnds(photoId)
}

test.group('The sweep of photos', (group) => {
  const photos = livePhotos(group)

  test('enqueues unfinished photos again, and parks those that failed twice', async ({
    assert,
  }) => {
    const create = await createPhotos(await seasonOfPhotos())
    const left = await create({ recordedAt: ago(1) })
    const lost = await create({ recordedAt: ago(6), attempts: 2, attemptedAt: ago(1) })
    await drive.use().put(quarantineKey(left.id), await syntheticPhoto(4))
    assert.equal(await sweepPhotos(photos.queue), 1)
    await until(async () => (await Photo.findOrFail(left.id)).status === 'accepted')
    const { status, parkedWhy } = await Photo.findOrFail(lost.id)
    assert.deepEqual([status, parkedWhy], ['parked', 'not_finished'])
    await parkPhoto(left.id, 'too_slow')
    assert.equal((await Photo.findOrFail(left.id)).status, 'accepted')
  })

  test('does not park photos that only wait in a long queue', async ({ assert }) => {
    const create = await createPhotos(await seasonOfPhotos())
    const waiting = await create({ recordedAt: ago(30) })
    await drive.use().put(quarantineKey(waiting.id), await syntheticPhoto(4))
    await sweepPhotos(photos.queue)
    await until(async () => (await Photo.findOrFail(waiting.id)).status === 'accepted')
    assert.isNull((await Photo.findOrFail(waiting.id)).parkedWhy)
  })

  test('parks photos that no worker started on for hours; they are still judged later', async ({
    assert,
  }) => {
    const create = await createPhotos(await seasonOfPhotos())
    const forgotten = await create({ recordedAt: ago(7 * 60) })
    await parkUnbegunPhoto(forgotten.id)
    assert.containSubset(await Photo.findOrFail(forgotten.id), {
      status: 'parked',
      parkedWhy: 'not_begun',
    })
    await drive.use().put(quarantineKey(forgotten.id), await syntheticPhoto(4))
    const again = await create({ recordedAt: ago(7 * 60), rawDigest: 'y' })
    await drive.use().put(quarantineKey(again.id), await syntheticPhoto(5))
    await sweepPhotos(photos.queue)
    const whys = await db.from('audit_entries').where('subject_id', again.id).select('details')
    assert.containSubset(whys, [{ details: { why: 'not_begun' } }])
    for (const { id } of [forgotten, again]) {
      await until(async () => (await Photo.findOrFail(id)).status === 'accepted')
      assert.isNull((await Photo.findOrFail(id)).parkedWhy)
    }
  })

  test('makes a missing product, or records why it cannot be made', async ({ client, assert }) => {
    const { id } = (await handIn(client, await seasonOfPhotos(), await syntheticPhoto(2))).body()
      .data
    await made(id)
    const killed = { productKey: null, makeAskedAt: ago(1), attempts: 0, attemptedAt: null }
    await (await Photo.findOrFail(id)).merge(killed).save()
    assert.equal(await sweepPhotos(photos.queue), 1)
    await made(id)
    await (await Photo.findOrFail(id)).merge({ ...killed, attempts: 2 }).save()
    assert.equal(await sweepPhotos(photos.queue), 0)
    assert.equal((await Photo.findOrFail(id)).makeFault, 'not_finished')
    await photos.queue.make(id)
    await abandonMaking(id, 'too_slow')
    await makingEnds(id)
    const { productKey, makeFault } = await Photo.findOrFail(id)
    assert.deepEqual([productKey, makeFault], [null, 'not_finished'], 'what is given up stays so')
  })

  test('deletes orphaned raw bytes once no upload can be in progress', async ({ assert }) => {
    const create = await createPhotos(await seasonOfPhotos())
    const parked = await create({ status: 'parked', recordedAt: ago(120) })
    const [orphan, fresh] = [randomUUID(), randomUUID()]
    for (const id of [parked.id, orphan, fresh]) await drive.use().put(quarantineKey(id), 'raw')
    for (const id of [parked.id, orphan]) {
      const then = ago(120).toJSDate()
      utimesSync(`${process.env.OBJECT_STORE_FOLDER}/${quarantineKey(id)}`, then, then)
    }
    await sweepPhotos(photos.queue)
    const kept = await Promise.all(
      [parked.id, orphan, fresh].map((id) => drive.use().exists(quarantineKey(id)))
    )
    assert.deepEqual(kept, [true, false, true])
  })
})
