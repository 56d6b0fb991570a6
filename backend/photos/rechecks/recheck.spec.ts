import Photo from '#models/photos/photo'
import { liveEngine } from '#tests/live_engine'
import { handIn, livePhotos, syntheticPhoto, seasonOfPhotos } from '#tests/live_photos'
import { until } from '#tests/until'
import { listPhotos } from '#backend/photos/rechecks/list_photos'
import { sweepRechecks } from '#backend/photos/rechecks/enqueue_recheck'
import { recheckProgress } from '#backend/photos/rechecks/recheck_photos'
import { recheckPhoto } from '#backend/photos/rechecks/recheck_photo'
import { startRecheck } from '#backend/photos/rechecks/start_recheck'
import PhotoRecheck from '#models/photos/photo_recheck'
import { Vision } from '#backend/portraits/models/vision'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

const vision = await Vision.load()

test.group('Rechecks of old photos', (group) => {
  const engine = liveEngine(group)
  livePhotos(group)

  test('a recheck changes no verdict and no decision', async ({ client, assert }) => {
    const world = await seasonOfPhotos()
    const good = (await handIn(client, world, await syntheticPhoto(1))).body().data
    const bad = (await handIn(client, world, await syntheticPhoto(3, ['blue_top']))).body().data
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
    const shown = (await client.get(`/api/photos/${bad.id}`).loginAs(world.centre)).body().data
    assert.equal(shown.advisory.verdict, 'fail')
  })

  test('a photo that cannot be rechecked is skipped, and the others finish', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    await handIn(client, world, await syntheticPhoto(1))
    const gone = (await handIn(client, world, await syntheticPhoto(2))).body().data
    await drive.use().delete((await Photo.findOrFail(gone.id)).objectKey!)
    const url = `/api/seasons/${world.season.id}/photo_rechecks`
    ;(await client.post(url).loginAs(world.centre).withCsrfToken()).assertStatus(202)
    const look = async () => (await client.get(url).loginAs(world.centre)).body().data[0]
    await until(async () => (await look()).finishedAt !== null)
    assert.containSubset(await look(), { total: 2, done: 2, skipped: 1 })
  })

  test('an interrupted enqueueing continues with the next sweep', async ({ client, assert }) => {
    const world = await seasonOfPhotos()
    await handIn(client, world, await syntheticPhoto(1))
    const begun = await startRecheck(world.season, world.centre.id)
    if (!begun.ok) throw new Error(begun.error.type)
    assert.equal(await sweepRechecks(engine.gateway), 1)
    await until(async () => (await PhotoRecheck.findOrFail(begun.value.id)).finishedAt !== null)
    assert.equal(await sweepRechecks(engine.gateway), 0)
  })

  test('a photo that killed its process twice is skipped, and skipped photos are not counted again', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const { id } = (await handIn(client, world, await syntheticPhoto(1))).body().data
    const begun = await startRecheck(world.season, world.centre.id)
    if (!begun.ok) throw new Error(begun.error.type)
    const recheckId = begun.value.id
    await listPhotos(recheckId)
    await db.from('photo_recheck_photos').update({ attempts: 2 })
    await sweepRechecks(engine.gateway)
    await until(async () => (await PhotoRecheck.findOrFail(recheckId)).finishedAt !== null)
    await recheckPhoto(vision, id, recheckId)
    const recheck = await PhotoRecheck.findOrFail(recheckId)
    const counts = (await recheckProgress([recheck]))(recheck)
    assert.deepEqual(counts, { total: 1, done: 1, stricter: 0, looser: 0, skipped: 1 })
    assert.isEmpty(await db.from('photo_verdicts').where('advisory', true))
  })
})
