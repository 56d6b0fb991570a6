import { test } from '@japa/runner'
import { Refusal, Unreachable } from '../src/api/request.js'
import { pollAfter } from '../src/session/polling.js'
import { outcomeOf, sendAgainAfter } from '../src/shots/sending.js'

const refused = (status: number) => outcomeOf(new Refusal(status, 'any', 'any'))

test.group('A shot on its way', () => {
  test('is sent again while the server is away or busy, as long as that takes', ({ assert }) => {
    assert.equal(outcomeOf(new Unreachable('offline')), 'again')
    for (const status of [408, 425, 429, 500, 503]) assert.equal(refused(status), 'again')
  })

  test('waits for a new code where the session is over, and is dropped only if it is refused', ({
    assert,
  }) => {
    assert.equal(refused(401), 'signed_out')
    for (const status of [404, 409, 413, 422]) assert.equal(refused(status), 'refused')
  })

  test('is tried less often the longer nothing comes, but twice a minute at least', ({
    assert,
  }) => {
    const waits = [1, 2, 3, 4, 5, 6, 20].map(sendAgainAfter)
    assert.deepEqual(waits, [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000])
  })
})

test.group('The questions of the page', () => {
  test('come every two seconds while something is checked, later less often', ({ assert }) => {
    assert.equal(pollAfter(0, 0), 2_000)
    assert.equal(pollAfter(60_000, 0), 6_000)
    assert.equal(pollAfter(600_000, 0), 15_000)
    assert.equal(pollAfter(null, 0), 30_000)
  })

  test('leave a server alone that does not answer', ({ assert }) => {
    assert.deepEqual(
      [1, 2, 3, 10].map((failures) => pollAfter(0, failures)),
      [2_000, 4_000, 8_000, 60_000]
    )
  })
})
