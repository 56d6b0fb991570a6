import { LIVE_TABLES, type LiveTopic } from '#domain/live/hint'
import { follows } from '../src/live/topics.js'
import { test } from '@japa/runner'
import { globSync, readFileSync } from 'node:fs'

/** Topics that no page shows yet, each with the reason why it is sent. */
const UNSHOWN: Partial<Record<LiveTopic, string>> = {
  grants: 'ends or widens what the stream tells',
}

const KEYS = [
  'audit_entries',
  'calendars',
  'clock',
  'engine',
  'jobs',
  'letters',
  'photo_limits',
  'photo_rechecks',
  'photos',
  'season_units',
  'seasons',
  'tasks',
  'units',
  'wordings',
]

test.group('What a page asks again', () => {
  test('every topic is followed by a query, or has a reason', ({ assert }) => {
    const topics: LiveTopic[] = [...LIVE_TABLES, 'engine']
    const unfollowed = topics.filter((topic) => !KEYS.some((key) => follows([key], topic)))
    assert.deepEqual(unfollowed, Object.keys(UNSHOWN))
  })

  test('a query that nobody has listed follows everything, and who is signed in nothing', ({
    assert,
  }) => {
    for (const topic of LIVE_TABLES) {
      assert.isTrue(follows(['a_new_page'], topic))
      assert.isFalse(follows(['auth', 'getIdentity'], topic))
      assert.isFalse(follows(['presets'], topic))
    }
  })

  test('no page polls, except for a server that is away', ({ assert }) => {
    const polling = globSync('admin/src/**/*.{ts,tsx}').filter((file) =>
      readFileSync(file, 'utf8').includes('refetchInterval')
    )
    assert.deepEqual(polling, ['admin/src/layout/useEngine.ts'])
  })
})
