import { toInstant } from '#domain/calendar/instant'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { OUTSIDE_CHANNELS, type NoticeState } from './kinds.js'
import { isQuiet, QUIET_AT_NIGHT } from './quiet_hours.js'
import { afterAttempt, isDue, MOST_ATTEMPTS, type NoticeDelivery } from './sending.js'

const DELIVERIES: NoticeDelivery[] = [
  { type: 'sent' },
  { type: 'not_taken' },
  { type: 'refused', fault: 'address' },
  { type: 'unknown' },
]
/** What happens to a notice: time passes, it is tried with some result, told again, or taken back. */
const events = fc.array(
  fc.oneof(
    fc.record({ is: fc.constant('pass' as const), minutes: fc.nat({ max: 900 }) }),
    fc.record({ is: fc.constant('try' as const), delivery: fc.constantFrom(...DELIVERIES) }),
    fc.record({ is: fc.constant('tell' as const) }),
    fc.record({ is: fc.constant('drop' as const) })
  ),
  { maxLength: 60 }
)
const begin = fc
  .integer({ min: 0, max: 1_440 })
  .map((minute) => 1_679_200_000_000 + minute * 60_000)

interface Row {
  state: NoticeState
  attempts: number
  nextAt: string
}

test.group('A notice on its way', () => {
  test('arrives once at most, never at night, and a message that may have arrived is not repeated, whatever happens', ({
    assert,
  }) => {
    fc.assert(
      fc.property(fc.constantFrom(...OUTSIDE_CHANNELS), begin, events, (channel, start, all) => {
        let ms = start
        let arrived = 0
        let maybe = 0
        // One row for each key: told again it is the same.
        const rows = new Map<string, Row>()
        for (const event of all) {
          const at = toInstant(ms)
          const row = rows.get('key')
          if (event.is === 'pass') ms += event.minutes * 60_000
          if (event.is === 'tell' && !row)
            rows.set('key', { state: 'waiting', attempts: 0, nextAt: at })
          if (event.is === 'drop' && row?.state === 'waiting') row.state = 'dropped'
          if (event.is !== 'try' || !row || !isDue(row, at, QUIET_AT_NIGHT)) continue
          assert.isFalse(isQuiet(at, QUIET_AT_NIGHT))
          row.attempts += 1
          if (event.delivery.type === 'sent') arrived += 1
          if (event.delivery.type === 'unknown') maybe += 1
          Object.assign(row, afterAttempt({ channel, ...row }, event.delivery, at, QUIET_AT_NIGHT))
        }
        assert.isAtMost(arrived, 1)
        assert.isAtMost(arrived + maybe, channel === 'email' ? 2 : 1)
        assert.isAtMost(rows.get('key')?.attempts ?? 0, MOST_ATTEMPTS)
      }),
      { numRuns: 300 }
    )
  })

  test('is tried again after pauses that grow, and given up at last', ({ assert }) => {
    const at = '2023-03-20T02:00:00.000Z'
    const pauses = Array.from({ length: MOST_ATTEMPTS }, (_, index) => {
      const attempts = index + 1
      const quiet = { from: '00:00', to: '00:00' }
      const of = { channel: 'sms', attempts, nextAt: at } as const
      const { state, nextAt } = afterAttempt(of, { type: 'not_taken' }, at, quiet)
      return state === 'waiting' ? (Date.parse(nextAt) - Date.parse(at)) / 60_000 : state
    })
    assert.deepEqual(pauses, [1, 2, 4, 8, 16, 32, 64, 120, 120, 'failed'])
  })

  test('that waits for its next attempt waits for the morning too', ({ assert }) => {
    const at = '2023-03-20T13:59:30.000Z'
    const of = { channel: 'email', attempts: 1, nextAt: at } as const
    const { nextAt } = afterAttempt(of, { type: 'not_taken' }, at, QUIET_AT_NIGHT)
    assert.equal(nextAt, '2023-03-20T23:00:00.000Z')
  })
})
