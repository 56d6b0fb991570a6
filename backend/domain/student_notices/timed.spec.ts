import { test } from '@japa/runner'
import { lastReminderAt, unfinishedWhy } from './timed.js'

const OF = { hasDraft: false, hasShots: false }

test.group('What students are told by the clock', () => {
  test('is reminded of at noon of the last day in Shanghai', ({ assert }) => {
    assert.equal(lastReminderAt('2023-04-09'), '2023-04-09T04:00:00.000Z')
  })

  test('names why there is no photo, and nothing to whoever has one', ({ assert }) => {
    const why = (state: string, more: Partial<typeof OF> = {}) =>
      unfinishedWhy({ ...OF, state, ...more })
    for (const state of ['qualified', 'being_checked', 'awaiting_review'])
      assert.isNull(why(state), state)
    assert.equal(why('expired'), 'not_retaken')
    assert.equal(why('reset', { hasDraft: true }), 'not_retaken')
    assert.equal(why('absent'), 'absent')
    assert.equal(why('not_captured'), 'never_shot')
    assert.equal(why('not_captured', { hasShots: true }), 'failed')
    assert.equal(why('not_captured', { hasShots: true, hasDraft: true }), 'not_submitted')
    assert.equal(why('to_retake'), 'failed')
  })
})
