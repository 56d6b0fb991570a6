import { JobsClient } from '#backend/engine/engine_client'
import Photo from '#models/photos/photo'
import Unit from '#models/people/unit'
import type User from '#models/people/user'
import {
  AGREED,
  handIn,
  livePhotos,
  photoOf,
  syntheticPhoto,
  seasonOfPhotos,
  standsIn,
} from '#tests/live_photos'
import { until } from '#tests/until'
import { person } from '#tests/season_fixture'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

test.group('A person decides about a photo', (group) => {
  livePhotos(group)

  test('a photo that could not be judged can be reset and retaken', async ({ client, assert }) => {
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

  test('a reviewer approves a warned photo, resets with a reason, and overrides a failure', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const reviewer = await person('reviewer')
    const warned = (await handIn(client, world, await syntheticPhoto(3, ['side_light']))).body()
      .data
    assert.equal(warned.status, 'awaiting_review')
    const decide = (id: string, body: object, user = reviewer) =>
      client.post(`/api/photos/${id}/decisions`).json(body).loginAs(user).withCsrfToken()
    ;(await decide(warned.id, { decision: 'reset' })).assertStatus(422)
    const approved = await decide(warned.id, { decision: 'approve' })
    assert.equal(approved.body().data.status, 'accepted')
    ;(await decide(warned.id, { decision: 'approve' })).assertStatus(409)
    const failed = (await handIn(client, world, await syntheticPhoto(3, ['blue_top']))).body().data
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

  test('only findings of a person count as failed liveness', async ({ client, assert }) => {
    const world = await seasonOfPhotos()
    const reviewer = await person('reviewer')
    const { id } = (await handIn(client, world, await syntheticPhoto(3, ['blue_top']))).body().data
    const retaken = await client
      .post(`/api/photos/${id}/retakes`)
      .fields(AGREED)
      .file('file', await syntheticPhoto(3), { filename: 'a.jpg' })
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

  test('a coordinator approves and resets photos of the own unit, own uploads included, and overrules no machine', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const [own] = world.coordinators
    const decide = (id: string, body: object, user = own!) =>
      client.post(`/api/photos/${id}/decisions`).json(body).loginAs(user).withCsrfToken()
    const { id, status } = (await handIn(client, world, await syntheticPhoto(3))).body().data
    assert.equal(status, 'accepted')
    for (const decision of ['override', 'uphold', 'restore'])
      (await decide(id, { decision, reason: '已看原图' })).assertStatus(403)
    const warned = await handIn(client, world, await syntheticPhoto(3, ['side_light']))
    const approved = await decide(warned.body().data.id, { decision: 'approve' })
    approved.assertStatus(200)
    assert.equal(approved.body().data.status, 'accepted')
    const reset = { decision: 'reset', reason: '头发遮眉' }
    const other = await Unit.create({ code: '99999', name: '另一学院', regionId: world.region.id })
    ;(await decide(id, reset, await person('coordinator', other))).assertStatus(404)
    const unit = await Unit.findOrFail(world.units[0]!.unitId)
    ;(await decide(id, reset, await person('college', unit))).assertStatus(404)
    ;(await decide(id, { decision: 'reset' })).assertStatus(422)
    const done = await decide(id, reset)
    done.assertStatus(200)
    assert.equal(done.body().data.status, 'reset')
    const audit = await db.from('audit_entries').where({ action: 'photo.reset', subject_id: id })
    assert.lengthOf(audit, 1)
    assert.equal(audit[0].actor_id, own!.id)
  })

  test('is made while the engine is away: the product follows when it is back', async ({
    client,
    assert,
    cleanup,
  }) => {
    const away = async () => {
      throw new Error('the engine is away')
    }
    app.container.swap(JobsClient, () => ({ activity: { start: away } }) as unknown as JobsClient)
    cleanup(() => app.container.restore(JobsClient))
    const world = await seasonOfPhotos()
    const { id } = await photoOf(world, 'failed', { objectKey: 'photos/x' })
    const decided = await client
      .post(`/api/photos/${id}/decisions`)
      .json({ decision: 'override', reason: '学校已说明' })
      .loginAs(await person('reviewer'))
      .withCsrfToken()
    assert.equal(decided.body().data.status, 'accepted')
    assert.isNotNull((await Photo.findOrFail(id)).makeAskedAt)
  })

  test('no decision is possible in an archived season', async ({ client, assert }) => {
    const world = await seasonOfPhotos()
    const { id } = (await handIn(client, world, await syntheticPhoto(3))).body().data
    await standsIn(world.units[0]!.id, 'closed')
    const reviewer = await person('reviewer')
    for (const [path, body] of [
      ['decisions', { decision: 'reset', reason: '头发遮眉' }],
      ['appeals', { reason: '头发遮眉' }],
      ['exemptions', { ground: 'medical', reason: '医院证明' }],
    ] as const) {
      const refused = await client
        .post(`/api/photos/${id}/${path}`)
        .json(body)
        .loginAs(reviewer)
        .withCsrfToken()
      refused.assertStatus(409)
      assert.equal(refused.body().error.type, 'wrong_phase')
    }
  })

  test('a school’s open photos are those in review, and failed or reset ones until they are retaken', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const [own] = world.coordinators
    const failed = (await handIn(client, world, await syntheticPhoto(4, ['blue_top']))).body().data
    await handIn(client, world, await syntheticPhoto(2))
    const warned = (await handIn(client, world, await syntheticPhoto(3, ['side_light']))).body()
      .data
    const open = async (user: User) => {
      const { data } = (await client.get('/api/photos?status=open').loginAs(user)).body()
      return data.map((photo: { id: string }) => photo.id).toSorted()
    }
    assert.deepEqual(await open(await person('reviewer')), [warned.id])
    assert.deepEqual(await open(own!), [failed.id, warned.id].toSorted())
    const again = await client
      .post(`/api/photos/${failed.id}/retakes`)
      .fields(AGREED)
      .file('file', await syntheticPhoto(4), { filename: 'again.jpg' })
      .loginAs(own!)
      .withCsrfToken()
    assert.equal(again.body().data.status, 'accepted')
    assert.deepEqual(await open(own!), [warned.id])
    const reset = { decision: 'reset', reason: '头发遮眉' }
    const path = `/api/photos/${again.body().data.id}/decisions`
    ;(await client.post(path).json(reset).loginAs(own!).withCsrfToken()).assertStatus(200)
    assert.deepEqual(await open(own!), [again.body().data.id, warned.id].toSorted())
  })
})
