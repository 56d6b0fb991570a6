import type { ReviewFigures } from '#backend/home/queries/review_figures'
import { instantOf } from '#domain/calendar/instant'
import { WALL_CHIPS } from '#domain/photos/wall_chips'
import type User from '#models/people/user'
import { photoOf, seasonOfPhotos } from '#tests/live_photos'
import { emptyDatabase } from '#tests/empty_database'
import { person } from '#tests/season_fixture'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'

async function figures(client: ApiClient, user: User, query: object = {}): Promise<ReviewFigures> {
  const answer = await client.get('/api/home/review').qs(query).loginAs(user)
  answer.assertStatus(200)
  return answer.body().data
}

test.group('The home of a reviewer', (group) => {
  group.teardown(emptyDatabase)

  test('says of every part of the wall as many photos as the wall then shows', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    for (const status of ['awaiting_review', 'awaiting_review', 'appealed', 'accepted'] as const)
      await photoOf(world, status)
    const failed = await photoOf(world, 'failed')
    await photoOf(world, 'reset')
    await photoOf(world, 'parked', { parkedWhy: 'no_face' })
    await photoOf(world, 'accepted', { replacesId: failed.id })
    const reviewer = await person('reviewer')
    const { photos } = await figures(client, reviewer)
    assert.containSubset(photos, { awaiting: 3, appealed: 1, failed: 0, reset: 1, unlooked: 2 })
    for (const chip of WALL_CHIPS) {
      const wall = await client.get('/api/wall').qs({ chip }).loginAs(reviewer)
      assert.lengthOf(wall.body().data, photos[chip], chip)
    }
  })

  test('ends the day when the season’s daily hours end', async ({ client, assert }) => {
    const { season } = await seasonOfPhotos({ hoursTo: '17:30' })
    const reviewer = await person('reviewer')
    const shown = await figures(client, reviewer, { seasonId: season.id })
    assert.equal(shown.until, instantOf('2023-03-21', '17:30'))
    const none = await figures(client, reviewer, { seasonId: randomUUID() })
    assert.isNull(none.until)
    assert.equal(none.photos.all, 0)
  })
})
