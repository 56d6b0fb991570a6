import { LIVE_TABLES, type LiveTopic } from '#domain/live/hint'
import { follows } from '../src/live/topics.js'
import { test } from '@japa/runner'
import { globSync, readFileSync } from 'node:fs'

const KEYS = [
  'audit_entries',
  'batches',
  'calendars',
  'classes',
  'clock',
  'collectors',
  'code_conflicts',
  'colleges',
  'consent_requests',
  'download_letters',
  'downloads',
  'engine',
  'errata',
  'expectations',
  'feedback_forms',
  'form_prints',
  'jobs',
  'kiosks',
  'letters',
  'locks',
  'packages',
  'payments',
  'people',
  'photo_limits',
  'photo_rechecks',
  'photos',
  'proof',
  'refunds',
  'school_people',
  'season_units',
  'seasons',
  'student_search',
  'students',
  'tasks',
  'units',
  'wall',
  'wordings',
]

test.group('What a page asks again', () => {
  test('every topic is followed by a query', ({ assert }) => {
    const topics: LiveTopic[] = [...LIVE_TABLES, 'engine']
    const unfollowed = topics.filter((topic) => !KEYS.some((key) => follows([key], topic)))
    assert.deepEqual(unfollowed, [])
  })

  test('a look at people, which the audit records, does not ask for them again', ({ assert }) => {
    assert.isFalse(follows(['people', 'getList'], 'audit_entries'))
    assert.isTrue(follows(['people', 'getOne'], 'grants'))
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
