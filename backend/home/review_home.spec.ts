import type { ReviewFigures } from '#backend/home/queries/review_figures'
import { instantOf } from '#domain/calendar/instant'
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

  test('says of every state as many photos as the list then shows', async ({ client, assert }) => {
    const world = await seasonOfPhotos()
    for (const status of ['awaiting_review', 'awaiting_review', 'appealed', 'accepted'] as const)
      await photoOf(world, status)
    const failed = await photoOf(world, 'failed')
    await photoOf(world, 'reset')
    await photoOf(world, 'parked', { parkedWhy: 'no_face' })
    await photoOf(world, 'accepted', { replacesId: failed.id })
    const reviewer = await person('reviewer')
    const { photos } = await figures(client, reviewer)
    assert.deepEqual(photos, { open: 4, awaiting: 2, appealed: 1, parked: 1, toRetake: 1 })
    const lists = {
      open: 'open',
      awaiting: 'awaiting_review',
      appealed: 'appealed',
      parked: 'parked',
      toRetake: 'to_retake',
    } as const
    for (const [figure, status] of Object.entries(lists)) {
      const list = await client.get('/api/photos').qs({ status }).loginAs(reviewer)
      assert.lengthOf(list.body().data, photos[figure as keyof typeof lists], status)
    }
  })

  test('ends the day when the season’s daily hours end', async ({ client, assert }) => {
    const { season } = await seasonOfPhotos({ hoursTo: '17:30' })
    const reviewer = await person('reviewer')
    const shown = await figures(client, reviewer, { seasonId: season.id })
    assert.equal(shown.until, instantOf('2023-03-21', '17:30'))
    const none = await figures(client, reviewer, { seasonId: randomUUID() })
    assert.isNull(none.until)
    assert.equal(none.photos.open, 0)
  })
})
