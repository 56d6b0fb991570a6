import { finishRecheck, recheckProgress } from '#backend/photos/rechecks/recheck_photos'
import { listPhotos } from '#backend/photos/rechecks/list_photos'
import { startRecheck } from '#backend/photos/rechecks/start_recheck'
import Photo from '#models/photos/photo'
import PhotoRecheck from '#models/photos/photo_recheck'
import PhotoRecheckPhoto from '#models/photos/photo_recheck_photo'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, type World } from '#tests/season_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const storedPhoto = ({ units, coordinators }: World, number: number) =>
  Photo.create({
    seasonUnitId: units[0]!.id,
    round: 'main',
    rawDigest: String(number),
    objectKey: `photos/${number}`,
    authorId: coordinators[0]!.id,
    takenAt: DateTime.now(),
    businessAt: DateTime.now(),
  })

const listed = async (recheckId: string) =>
  (await PhotoRecheckPhoto.query().where({ recheckId })).map(({ photoId }) => photoId).sort()

test.group('The photos of a recheck', (group) => {
  let world: World
  group.each.setup(async () => {
    world = await draftSeason()
  })
  group.each.teardown(() => emptyDatabase())

  /** The ids of five stored photos, in order, and a recheck of them. */
  async function recheckOfFive() {
    const photos = []
    for (let number = 0; number < 5; number += 1) photos.push(await storedPhoto(world, number))
    const begun = await startRecheck(world.season, world.centre.id)
    if (!begun.ok) throw new Error(begun.error.type)
    return { recheckId: begun.value.id, photoIds: photos.map(({ id }) => id).sort() }
  }

  test('are listed page by page by its job, not by the request that starts it', async ({
    assert,
  }) => {
    const { recheckId, photoIds } = await recheckOfFive()
    assert.isEmpty(await listed(recheckId))
    const recheck = await PhotoRecheck.findOrFail(recheckId)
    assert.equal((await recheckProgress([recheck]))(recheck).total, 5)
    await listPhotos(recheckId, 2)
    assert.deepEqual(await listed(recheckId), photoIds)
  })

  test('are listed completely after an interruption, each once', async ({ assert }) => {
    const { recheckId, photoIds } = await recheckOfFive()
    const [first, second] = photoIds
    const rows = [first, second].map((photoId) => ({ recheck_id: recheckId, photo_id: photoId }))
    await db.table('photo_recheck_photos').multiInsert(rows)
    await listPhotos(recheckId, 2)
    await listPhotos(recheckId, 2)
    assert.deepEqual(await listed(recheckId), photoIds)
  })

  test('are those stored at its start; later ones are judged by the current rules anyway', async ({
    assert,
  }) => {
    const { recheckId, photoIds } = await recheckOfFive()
    await storedPhoto(world, 5)
    await listPhotos(recheckId)
    assert.deepEqual(await listed(recheckId), photoIds)
  })

  test('must all be listed before it can finish', async ({ assert }) => {
    const { recheckId } = await recheckOfFive()
    await finishRecheck(recheckId)
    assert.isNull((await PhotoRecheck.findOrFail(recheckId)).finishedAt)
  })
})
