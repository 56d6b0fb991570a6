import { knownFiles } from '#backend/photos/queries/known_files'
import { VerdictWait } from '#backend/photos/queries/wait_for_verdict'
import { say } from '#backend/lang/words'
import { CONSENT_TODAY } from '#domain/photos/consent'
import Photo from '#models/photos/photo'
import { emptyDatabase } from '#tests/empty_database'
import { handIn, seasonOfPhotos, syntheticPhoto } from '#tests/live_photos'
import type { World } from '#tests/season_fixture'
import { studentOf } from '#tests/students_fixture'
import app from '@adonisjs/core/services/app'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'

test.group('A file that is handed in', (group) => {
  let world: World
  let bytes: Buffer
  group.setup(async () => {
    bytes = await syntheticPhoto(1)
    // No photo worker runs here.
    app.container.swap(VerdictWait, () => new VerdictWait([1, 1]))
    return async () => {
      app.container.restore(VerdictWait)
      await emptyDatabase()
    }
  })
  group.each.setup(async () => {
    world = await seasonOfPhotos()
  })

  const sent = (client: ApiClient, stated = {}) =>
    handIn(client, world, bytes, undefined, { studentId: null, ...stated })
  const act = (client: ApiClient, path: string, body: object) =>
    client.post(`/api/photos/${path}`).json(body).loginAs(world.coordinators[0]!).withCsrfToken()

  test('again without a student is the photo that it became, also when that has been matched since', async ({
    client,
    assert,
  }) => {
    const { id } = (await sent(client)).body().data
    assert.equal((await sent(client)).body().data.id, id)
    const { id: studentId } = await studentOf(world.units[0]!)
    ;(await act(client, `${id}/match`, { studentId })).assertStatus(200)
    const again = (await sent(client)).body()
    assert.equal(again.data.id, id)
    assert.isNotNull(again.meta.knownSince)
    assert.lengthOf(await Photo.query(), 1)
    // For somebody else it is another statement.
    await sent(client, { studentId: (await studentOf(world.units[0]!)).id })
    assert.lengthOf(await Photo.query(), 2)
  })

  test('again after it was discarded is refused, and the sentence says where it is', async ({
    client,
    assert,
  }) => {
    const { id } = (await sent(client)).body().data
    await act(client, `${id}/discard`, { reason: '不是本校学生' })
    const { rawDigest } = await Photo.findOrFail(id)
    assert.deepEqual(await knownFiles(world.units[0]!.id, [rawDigest]), [])
    const again = await sent(client)
    again.assertStatus(409)
    assert.deepEqual(again.body().error, {
      ...{ type: 'photo_discarded', message: say('zh', 'errors.photo_discarded') },
    })
    assert.lengthOf(await Photo.query(), 1)
  })

  test('without today’s statement of consent is refused by its version, and nothing is kept', async ({
    client,
    assert,
  }) => {
    const kept = async () => [...(await drive.use().listAll('quarantine')).objects].length
    const before = await kept()
    for (const consentVersion of ['', '2019-1']) {
      const refused = await sent(client, { consentVersion })
      refused.assertStatus(422)
      assert.equal(refused.body().error.type, 'consent_required')
      assert.include(refused.body().error.message, CONSENT_TODAY.school)
    }
    assert.isEmpty(await Photo.query())
    assert.equal(await kept(), before)
    assert.isEmpty(await db.from('audit_entries').where({ action: 'photo.taken' }))
  })
})
