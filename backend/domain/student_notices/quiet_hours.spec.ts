import { toInstant, wallTimeOf } from '#domain/calendar/instant'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { afterQuiet, isQuiet, QUIET_AT_NIGHT, quietHoursOf } from './quiet_hours.js'

const YEAR = { min: Date.parse('2023-01-01'), max: Date.parse('2024-01-01') }
const instants = fc.integer(YEAR).map(toInstant)
const times = fc
  .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))

test.group('Quiet hours', () => {
  test('last from ten in the evening until seven in Shanghai, where a policy says nothing', ({
    assert,
  }) => {
    assert.deepEqual(quietHoursOf({}), QUIET_AT_NIGHT)
    for (const [at, quiet] of [
      ['2023-03-20T13:59:59.000Z', false],
      ['2023-03-20T14:00:00.000Z', true],
      ['2023-03-20T22:59:59.000Z', true],
      ['2023-03-20T23:00:00.000Z', false],
    ] as const)
      assert.equal(isQuiet(at, QUIET_AT_NIGHT), quiet, at)
  })

  test('end at the next moment that is not quiet, which is never earlier', ({ assert }) => {
    fc.assert(
      fc.property(instants, times, times, (at, from, to) => {
        const hours = { from, to }
        const after = afterQuiet(at, hours)
        assert.isFalse(isQuiet(after, hours))
        const waited = Date.parse(after) - Date.parse(at)
        assert.isTrue(waited >= 0 && waited <= 86_400_000)
        if (waited > 0) assert.equal(wallTimeOf(after), `${to}:00`)
      })
    )
  })

  test('are none where they begin as they end', ({ assert }) => {
    fc.assert(
      fc.property(instants, times, (at, from) => assert.isFalse(isQuiet(at, { from, to: from })))
    )
  })
})
