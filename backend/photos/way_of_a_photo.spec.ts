import { parkPhoto } from '#backend/photos/actions/park_photo'
import { sweepPhotos } from '#backend/photos/actions/sweep_photos'
import { drawStudent } from '#backend/photos/drawn/draw_student'
import { studentOf, type Defect } from '#backend/photos/drawn/student'
import { quarantineKey } from '#backend/photos/photo_objects'
import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { PhotoActivities } from '#backend/photos/worker/photo_activities'
import { createPhotoWorker } from '#backend/photos/worker/photo_worker'
import { Vision } from '#backend/photos/vision/vision'
import Photo from '#models/photo'
import Unit from '#models/unit'
import { draftSeason, emptyDatabase, person, type World } from '#tests/season_fixture'
import app from '@adonisjs/core/services/app'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { readJpegHeader } from './file/jpeg_header.js'

const photoOf = (seed: number, defects: Defect[] = []) =>
  drawStudent(studentOf(seed, defects), { fast: true })

async function published(): Promise<World> {
  const world = await draftSeason()
  await world.season.merge({ publishedAt: DateTime.now() }).save()
  return world
}

const handIn = (client: ApiClient, { units, coordinators }: World, bytes: Buffer) =>
  client
    .post(`/api/season_units/${units[0]!.id}/photos`)
    .file('file', bytes, { filename: '../../x\u202Egpj.jpg' })
    .loginAs(coordinators[0]!)
    .withCsrfToken()

async function until(holds: () => Promise<boolean>) {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('it did not happen')
}

test.group('The way of a photo', (group) => {
  let queue: PhotoQueue
  group.setup(async () => {
    queue = await app.container.make(PhotoQueue)
    const { connection, worker } = await createPhotoWorker(
      new PhotoActivities(await Vision.load(), queue)
    )
    const running = worker.run()
    return async () => {
      worker.shutdown()
      await running
      await connection.close()
      await emptyDatabase()
    }
  })

  test('a good one is accepted, made, and nothing of the file it came in is left', async ({
    client,
    assert,
  }) => {
    const world = await published()
    const answer = await handIn(client, world, await photoOf(1))
    answer.assertStatus(201)
    const { id, status, rules } = answer.body().data
    assert.equal(status, 'accepted')
    assert.lengthOf(rules, 33)
    await until(async () => (await Photo.findOrFail(id)).productKey !== null)
    assert.isFalse(await drive.use().exists(quarantineKey(id)))
    const product = await client.get(`/api/photos/${id}/product`).loginAs(world.coordinators[0]!)
    product.assertStatus(200)
    product.assertHeader('cache-control', 'private, no-store')
    const header = readJpegHeader(Buffer.from(product.body()))
    assert.containSubset(header, { width: 480, height: 640, components: 3 })
    const looks = await db.from('audit_entries').where({ action: 'photo.opened', subject_id: id })
    assert.lengthOf(looks, 1)
  })

  test('a bad one fails with every reason in words, and is not made', async ({
    client,
    assert,
  }) => {
    const answer = await handIn(client, await published(), await photoOf(3, ['tilted', 'blue_top']))
    const { id, status, rules } = answer.body().data
    assert.equal(status, 'failed')
    const failed = rules.filter(({ result }: { result: string }) => result === 'fail')
    assert.sameMembers(
      failed.map(({ rule }: { rule: string }) => rule),
      ['PR10', 'PR25']
    )
    assert.match(failed[0].message, /头部倾斜（实测 1\d\.?\d* °，界限 10 °）/)
    assert.isNull((await Photo.findOrFail(id)).productKey)
  })

  test('what is no photo fails by name, and nothing is kept of it', async ({ client, assert }) => {
    const answer = await handIn(client, await published(), Buffer.from('<svg></svg>'))
    const { id, rules, hasPicture } = answer.body().data
    assert.isFalse(hasPicture)
    assert.match(rules[0].message, /SVG/)
    assert.isFalse(await drive.use().exists(quarantineKey(id)))
  })

  test('the same bytes again are flagged, and checked all the same', async ({ client, assert }) => {
    const world = await published()
    const bytes = await photoOf(2)
    const first = (await handIn(client, world, bytes)).body().data
    const again = (await handIn(client, world, bytes)).body().data
    assert.isNull(first.sameAs)
    assert.equal(again.sameAs, first.id)
    assert.equal(again.status, 'accepted')
  })

  test('a judgement cannot be changed, not even in the database', async ({ client, assert }) => {
    await handIn(client, await published(), await photoOf(2))
    await assert.rejects(() => db.from('photo_verdicts').update({ verdict: 'fail' }), /append-only/)
  })

  test('a reviewer approves what was warned of, resets with a reason, and overrides a failure', async ({
    client,
    assert,
  }) => {
    const world = await published()
    const reviewer = await person('reviewer')
    const warned = (await handIn(client, world, await photoOf(3, ['side_light']))).body().data
    assert.equal(warned.status, 'awaiting_review')
    const decide = (id: string, body: object, user = reviewer) =>
      client.post(`/api/photos/${id}/decisions`).json(body).loginAs(user).withCsrfToken()
    ;(await decide(warned.id, { decision: 'approve' }, world.coordinators[0]!)).assertStatus(403)
    ;(await decide(warned.id, { decision: 'reset' })).assertStatus(422)
    const approved = await decide(warned.id, { decision: 'approve' })
    assert.equal(approved.body().data.status, 'accepted')
    ;(await decide(warned.id, { decision: 'approve' })).assertStatus(409)
    const failed = (await handIn(client, world, await photoOf(3, ['blue_top']))).body().data
    const overridden = await decide(failed.id, { decision: 'override', reason: '校服，学校已说明' })
    assert.equal(overridden.body().data.status, 'accepted')
    await until(async () => (await Photo.findOrFail(failed.id)).productKey !== null)
    const reset = await decide(failed.id, { decision: 'reset', reason: '发型遮眉' })
    assert.equal(reset.body().data.status, 'reset')
    const shown = await client.get(`/api/photos/${failed.id}`).loginAs(reviewer)
    assert.deepEqual(
      shown.body().data.decisions.map(({ decision }: { decision: string }) => decision),
      ['override', 'reset']
    )
    assert.equal(shown.body().data.verdict, 'fail')
  })

  test('old photos are looked at again without touching what was decided', async ({
    client,
    assert,
  }) => {
    const world = await published()
    const good = (await handIn(client, world, await photoOf(1))).body().data
    const bad = (await handIn(client, world, await photoOf(3, ['blue_top']))).body().data
    const url = `/api/seasons/${world.season.id}/photo_rechecks`
    const started = await client.post(url).loginAs(world.centre).withCsrfToken()
    started.assertStatus(202)
    assert.equal(started.body().data.total, 2)
    const look = async () => (await client.get(url).loginAs(world.centre)).body().data[0]
    await until(async () => (await look()).finishedAt !== null)
    assert.containSubset(await look(), { done: 2, stricter: 0, looser: 0 })
    const states = [
      (await Photo.findOrFail(good.id)).status,
      (await Photo.findOrFail(bad.id)).status,
    ]
    assert.deepEqual(states, ['accepted', 'failed'])
    assert.lengthOf(await db.from('photo_verdicts').where('advisory', true), 2)
  })

  test('a stranger and a college see no photo, and no list shows one', async ({
    client,
    assert,
  }) => {
    const world = await published()
    const { id } = (await handIn(client, world, await photoOf(2))).body().data
    const other = await Unit.create({ code: '99999', name: '另一学院', regionId: world.region.id })
    const own = await Unit.findOrFail(world.units[0]!.unitId)
    for (const user of [await person('coordinator', other), await person('college', own)]) {
      ;(await client.get(`/api/photos/${id}`).loginAs(user)).assertStatus(404)
      ;(await client.get(`/api/photos/${id}/picture`).loginAs(user)).assertStatus(404)
      assert.deepEqual((await client.get('/api/photos').loginAs(user)).body().data, [])
    }
  })

  test('what was left behind is handed over again, and what does not get through waits for a person', async ({
    assert,
  }) => {
    const { units, coordinators } = await published()
    const row = {
      seasonUnitId: units[0]!.id,
      round: 'main',
      authorId: coordinators[0]!.id,
      rawDigest: 'x',
      businessAt: DateTime.now(),
    } as const
    const left = await Photo.create({ ...row, recordedAt: DateTime.now().minus({ minutes: 1 }) })
    const lost = await Photo.create({ ...row, recordedAt: DateTime.now().minus({ minutes: 6 }) })
    await drive.use().put(quarantineKey(left.id), await photoOf(4))
    assert.equal(await sweepPhotos(queue), 1)
    await until(async () => (await Photo.findOrFail(left.id)).status === 'accepted')
    const { status, parkedWhy } = await Photo.findOrFail(lost.id)
    assert.deepEqual([status, parkedWhy], ['parked', 'not_finished'])
    await parkPhoto(left.id, 'too_slow')
    assert.equal((await Photo.findOrFail(left.id)).status, 'accepted')
  })
})
