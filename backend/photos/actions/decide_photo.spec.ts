import Photo from '#models/photo'
import { handIn, livePhotos, photoOf, seasonOfPhotos } from '#tests/live_photos'
import { until } from '#tests/until'
import { person } from '#tests/season_fixture'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

test.group('A person decides about a photo', (group) => {
  livePhotos(group)

  test('what nobody could judge is reset, and taken again', async ({ client, assert }) => {
    const world = await seasonOfPhotos()
    const { id } = await Photo.create({
      seasonUnitId: world.units[0]!.id,
      round: 'main',
      authorId: world.coordinators[0]!.id,
      rawDigest: 'x',
      businessAt: DateTime.now(),
      status: 'parked',
      parkedWhy: 'too_slow',
    })
    const reset = await client
      .post(`/api/photos/${id}/decisions`)
      .json({ decision: 'reset', reason: '无法检查' })
      .loginAs(await person('reviewer'))
      .withCsrfToken()
    assert.equal(reset.body().data.status, 'reset')
  })

  test('a reviewer approves what was warned of, resets with a reason, and overrides a failure', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
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

  test('only what a person has found counts as a failed proof of life', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const reviewer = await person('reviewer')
    const { id } = (await handIn(client, world, await photoOf(3, ['blue_top']))).body().data
    const retaken = await client
      .post(`/api/photos/${id}/retakes`)
      .file('file', await photoOf(3), { filename: 'a.jpg' })
      .loginAs(reviewer)
      .withCsrfToken()
    const again = retaken.body().data.id
    const counted = async () => {
      const shown = await client.get(`/api/photos/${again}`).loginAs(reviewer)
      const { failures, livenessFailures } = shown.body().data.person
      return [failures, livenessFailures]
    }
    assert.deepEqual(await counted(), [1, 0])
    await client
      .post(`/api/photos/${again}/decisions`)
      .json({ decision: 'reset', reason: '翻拍屏幕', finding: 'rephotographed' })
      .loginAs(reviewer)
      .withCsrfToken()
    assert.deepEqual(await counted(), [1, 1])
  })
})
