import { VerdictWait } from '#backend/photos/queries/wait_for_verdict'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos } from '#tests/live_photos'
import type { World } from '#tests/season_fixture'
import { test } from '@japa/runner'

/** Longer than any test may last: whoever waits so long has no answer. */
const FOR_EVER_MS = 3_600_000

test.group('An upload that waits for its verdict', (group) => {
  let world: World
  group.each.setup(async () => {
    world = await seasonOfPhotos()
  })
  group.teardown(emptyDatabase)

  async function waiting(photos: number) {
    for (let no = 0; no < photos; no += 1) await photoOf(world, 'checking', { verdict: null })
    return photoOf(world, 'checking', { verdict: null })
  }

  test('is answered at once where many are judged before it', async ({ assert }) => {
    const last = await waiting(11)
    assert.equal(await new VerdictWait([FOR_EVER_MS]).until(last.id), 'checking')
  })

  test('has its verdict with the answer where few are', async ({ assert }) => {
    const last = await waiting(10)
    const answer = new VerdictWait(Array<number>(3_000).fill(10)).until(last.id)
    await last.merge({ status: 'accepted', verdict: 'pass', objectKey: 'photos/00/x' }).save()
    assert.equal(await answer, 'accepted')
  })
})
