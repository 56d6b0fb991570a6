import { instantOf } from '../calendar/instant.js'
import { isOpenAt } from '../season/capture_window.js'
import type { Rounds } from './intake.js'
import { admitSent } from './sent_photo.js'
import { taizhou } from '#tests/season_world'
import { test } from '@japa/runner'
import fc from 'fast-check'

const LATE_DAYS = 3
const capturing: Rounds = { phase: 'capturing', window: taizhou, closedOn: null, makeUp: null }
const over: Rounds = { ...capturing, phase: 'processing' }
const noon = (day: string) => instantOf(day, '12:00')

/** What becomes of a photo: the fault, or the moment at which it counts. */
function sent(takenAt: string, at: string, rounds = capturing) {
  const admitted = admitSent({ takenAt, at }, rounds, LATE_DAYS)
  return admitted.ok ? admitted.value.takenAt : admitted.error.type
}

const plus = (instant: string, ms: number) => new Date(Date.parse(instant) + ms).toISOString()

test.group('A photo of a collector', () => {
  test('counts at the moment at which it was taken', ({ assert }) => {
    const taken = instantOf('2023-03-21', '09:30')
    assert.equal(sent(taken, noon('2023-03-21')), taken)
  })

  test('is refused where it was taken outside the days or hours of the window', ({ assert }) => {
    const now = instantOf('2023-03-26', '23:00')
    for (const [taken, outcome] of [
      [noon('2023-03-19'), 'taken_before_window'],
      [instantOf('2023-03-21', '07:59'), 'taken_outside_window'],
      [plus(instantOf('2023-03-21', '18:00'), 1_000), 'taken_outside_window'],
    ] as const)
      assert.equal(sent(taken, now), outcome)
    const after = noon('2023-03-27')
    assert.equal(sent(after, after, over), 'taken_outside_window')
  })

  test('may be some minutes ahead of the season’s clock, and then counts now; a day is too much', ({
    assert,
  }) => {
    const now = noon('2023-03-21')
    assert.equal(sent(plus(now, 300_000), now), now)
    assert.equal(sent(plus(now, 300_001), now), 'taken_in_future')
    assert.equal(sent(noon('2023-03-22'), now), 'taken_in_future')
  })

  test('that comes on a later day counts for that day, as long as the policy waits', ({
    assert,
  }) => {
    const taken = noon('2023-03-26')
    const nextDay = noon('2023-03-27')
    assert.equal(sent(taken, nextDay, over), nextDay)
    assert.equal(sent(taken, noon('2023-03-29'), over), noon('2023-03-29'))
    assert.equal(sent(taken, noon('2023-03-30'), over), 'arrived_too_late')
  })

  test('waits for a capture that runs', ({ assert }) => {
    const taken = noon('2023-03-21')
    for (const [phase, outcome] of [
      ['awaiting_setup', 'capture_not_set_up'],
      ['scheduled', 'capture_not_begun'],
      ['suspended', 'capture_suspended'],
      ['closed', 'wrong_phase'],
    ] as const)
      assert.equal(sent(taken, taken, { ...capturing, phase }), outcome)
  })

  test('is never received for a moment outside the window, nor counted in the future', ({
    assert,
  }) => {
    const moment = fc
      .integer({ min: 0, max: 20 * 86_400 })
      .map((s) => plus(noon('2023-03-15'), s * 1_000))
    fc.assert(
      fc.property(moment, moment, (takenAt, at) => {
        const admitted = admitSent({ takenAt, at }, capturing, LATE_DAYS)
        if (!admitted.ok) return
        assert.isTrue(isOpenAt(taizhou, takenAt))
        assert.isAtMost(Date.parse(admitted.value.takenAt), Date.parse(at))
      })
    )
  })
})
