import { UNDO_SECONDS } from '#domain/photos/undo'
import type { PhotoState } from '#domain/photos/desk'
import Photo from '#models/photos/photo'
import PhotoDecision from '#models/photos/photo_decision'
import type User from '#models/people/user'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos } from '#tests/live_photos'
import { person } from '#tests/season_fixture'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

test.group('Undo of a decision', (group) => {
  group.each.setup(() => emptyDatabase)

  const decide = async (client: ApiClient, user: User, id: string, body: object) =>
    (
      await client.post(`/api/photos/${id}/decisions`).json(body).loginAs(user).withCsrfToken()
    ).body().data
  const undo = (client: ApiClient, user: User, actId: string) =>
    client.post(`/api/photo_acts/${actId}/undo`).loginAs(user).withCsrfToken()

  for (const [from, body] of [
    ['accepted', { decision: 'look' }],
    ['accepted', { decision: 'reset', reasonCodes: ['blurred'] }],
    ['failed', { decision: 'reset', reason: '头发遮眉' }],
    ['awaiting_review', { decision: 'approve' }],
    ['awaiting_review', { decision: 'flag' }],
  ] as [PhotoState, { decision: string }][])
    test(`brings a photo back that was ${from} before ${body.decision}, as if nobody had looked`, async ({
      client,
      assert,
    }) => {
      const world = await seasonOfPhotos()
      const [own] = world.coordinators
      const { id } = await photoOf(world, from, { objectKey: 'photos/x' })
      const before = await Photo.findOrFail(id)
      const { actId } = await decide(client, own!, id, body)
      assert.isNotNull((await Photo.findOrFail(id)).lookedAt)
      const undone = await undo(client, own!, actId)
      assert.deepEqual(undone.body().data, [{ id, status: from }])
      const after = await Photo.findOrFail(id)
      assert.deepEqual(
        [after.status, after.lookedAt, after.lookedBy, after.flaggedAt],
        [before.status, null, null, null]
      )
      assert.equal((await undo(client, own!, actId)).body().error.type, 'undo_overtaken')
    })

  test('is refused to others, after something else has come, and after its seconds', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const [own] = world.coordinators
    const reviewer = await person('reviewer')
    const { id } = await photoOf(world, 'accepted', { objectKey: 'photos/x' })
    const { actId } = await decide(client, own!, id, { decision: 'look' })
    assert.equal((await undo(client, reviewer, actId)).body().error.type, 'undo_of_other')
    await decide(client, reviewer, id, { decision: 'reset', reason: '头发遮眉' })
    assert.equal((await undo(client, own!, actId)).body().error.type, 'undo_overtaken')
    const old = await photoOf(world, 'reset')
    const made = await PhotoDecision.create({
      ...{ photoId: old.id, authorId: own!.id, decision: 'reset', reasonCodes: ['blurred'] },
      ...{ fromStatus: 'accepted', businessAt: DateTime.now(), actId: crypto.randomUUID() },
      recordedAt: DateTime.now().minus({ seconds: UNDO_SECONDS + 1 }),
    })
    assert.equal((await undo(client, own!, made.actId)).body().error.type, 'undo_too_late')
    ;(await undo(client, own!, crypto.randomUUID())).assertStatus(404)
  })

  test('later only the centre restores a reset photo, with a reason, and a person decides again', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const reviewer = await person('reviewer')
    const { id } = await photoOf(world, 'reset', { objectKey: 'photos/x' })
    const restore = (user: User, reason?: string) =>
      client
        .post(`/api/photos/${id}/decisions`)
        .json({ decision: 'restore', reason })
        .loginAs(user)
        .withCsrfToken()
    ;(await restore(world.coordinators[0]!, '误操作')).assertStatus(403)
    ;(await restore(reviewer)).assertStatus(422)
    assert.equal((await restore(reviewer, '误操作')).body().data.status, 'awaiting_review')
  })
})
