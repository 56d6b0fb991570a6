import type { WaitingWork } from '#backend/photos/wall/waiting_work'
import type User from '#models/people/user'
import Unit from '#models/people/unit'
import { emptyDatabase } from '#tests/empty_database'
import { person } from '#tests/season_fixture'
import { photoOf, seasonOfPhotos, standsIn } from '#tests/live_photos'
import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'

async function workOf(client: ApiClient, user: User, query: object = {}) {
  const answer = await client.get('/api/waiting_work').qs(query).loginAs(user)
  answer.assertStatus(200)
  const rows: WaitingWork[] = answer.body().data
  return rows.map(({ kind, count }) => [kind, count])
}

test.group('Work that is no act of a season', (group) => {
  group.teardown(emptyDatabase)

  test('photos are counted as the wall does: what the centre decides, and what a school does in a day', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    for (const status of ['awaiting_review', 'appealed', 'accepted'] as const)
      await photoOf(world, status)
    const failed = await photoOf(world, 'failed')
    await photoOf(world, 'reset')
    await photoOf(world, 'accepted', { replacesId: failed.id })
    await photoOf(world, 'awaiting_review', { studentId: null })
    await photoOf(world, 'accepted', { flaggedAt: DateTime.now() })
    assert.deepEqual(await workOf(client, await person('reviewer')), [
      ['photos_awaiting', 1],
      ['photos_appealed', 1],
      ['photos_flagged', 1],
    ])
    const [own] = world.coordinators
    const counted = await workOf(client, own!)
    assert.deepEqual(counted, [
      ['photos_unlooked', 3],
      ['photos_awaiting', 1],
      ['photos_reset', 1],
      ['photos_unmatched', 1],
    ])
    for (const [kind, count] of counted) {
      const chip = String(kind).replace('photos_', '')
      const { data } = (await client.get('/api/wall').qs({ chip }).loginAs(own!)).body()
      assert.lengthOf(data, Number(count), chip)
    }
    for (const role of ['finance', 'printing'] as const)
      assert.isEmpty(await workOf(client, await person(role)))
    const list = await client.get('/api/photos?status=to_retake').loginAs(world.coordinators[0]!)
    assert.lengthOf(list.body().data, 1)
  })

  test('another school’s photos and those of a season that is over are not counted or listed', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    await photoOf(world, 'failed')
    const other = { code: '10999', name: '别的学院', regionId: world.region.id }
    const stranger = await person('coordinator', await Unit.create(other))
    assert.isEmpty(await workOf(client, stranger))
    const listed = async (status: string) => {
      const { data } = (
        await client.get(`/api/photos?status=${status}`).loginAs(world.coordinators[0]!)
      ).body()
      return data.length as number
    }
    assert.deepEqual([await listed('open'), await listed('to_retake')], [1, 1])
    await standsIn(world.units[0]!.id, 'closed')
    assert.isEmpty(await workOf(client, world.coordinators[0]!))
    assert.deepEqual([await listed('open'), await listed('to_retake')], [0, 0])
  })

  test('limits wait for a second person, not for the one who proposed them', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const second = await person('centre_admin')
    const proposed = await client
      .post(`/api/seasons/${world.season.id}/photo_limits`)
      .json({ pack: 'core', limits: shippedLimits('core').limits, reason: '本季从严' })
      .loginAs(world.centre)
      .withCsrfToken()
    proposed.assertStatus(201)
    assert.isEmpty(await workOf(client, world.centre))
    assert.deepEqual(await workOf(client, second), [['limits_to_approve', 1]])
    assert.isEmpty(await workOf(client, second, { seasonId: randomUUID() }))
    const { id } = proposed.body().data
    await client.post(`/api/photo_limits/${id}/approval`).loginAs(second).withCsrfToken()
    assert.isEmpty(await workOf(client, second))
  })
})
