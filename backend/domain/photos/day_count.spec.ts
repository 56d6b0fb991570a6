import { admitDayCount } from '#domain/photos/day_count'
import type { Rounds } from '#domain/photos/intake'
import {
  anyDay,
  anyRounds,
  mainWindow as window,
  makeUpWindow as makeUp,
} from '#tests/rounds_space'
import { test } from '@japa/runner'
import fc from 'fast-check'

const capturing: Rounds = { phase: 'capturing', window, closedOn: null, makeUp: null }
const inMakeUp: Rounds = {
  ...capturing,
  phase: 'processing',
  makeUp: { state: 'open', window: makeUp },
}

const asked = (day: string, today: string, rounds: Rounds) => {
  const counted = admitDayCount(day, today, rounds)
  return counted.ok ? 'counted' : counted.error
}
const processing = { type: 'wrong_phase', track: 'main', phase: 'processing' }

test.group('Counting a day by phase and window', () => {
  test('the days of the window are counted during and right after capture', ({ assert }) => {
    assert.equal(asked('2023-03-21', '2023-03-21', capturing), 'counted')
    const closed: Rounds = { ...capturing, phase: 'capture_closed' }
    assert.equal(asked('2023-03-24', '2023-03-28', closed), 'counted')
    assert.deepEqual(asked('2023-03-25', '2023-03-28', closed), {
      type: 'day_outside_window',
      day: '2023-03-25',
      firstDay: '2023-03-20',
      lastDay: '2023-03-24',
    })
    const today = '2023-03-21'
    const tomorrow = asked('2023-03-22', today, capturing)
    assert.deepEqual(tomorrow, { type: 'day_in_future', today })
    const later: Rounds = { ...capturing, phase: 'processing' }
    assert.deepEqual(asked('2023-03-21', '2023-04-10', later), processing)
  })

  test('after capture was closed early its days end with that day', ({ assert }) => {
    const closed: Rounds = { ...capturing, phase: 'capture_closed', closedOn: '2023-03-22' }
    assert.equal(asked('2023-03-22', '2023-03-23', closed), 'counted')
    assert.containSubset(asked('2023-03-23', '2023-03-23', closed), {
      type: 'day_outside_window',
      lastDay: '2023-03-22',
    })
  })

  test('the days of the make-up are counted while it is open, in whatever phase the main track is', ({
    assert,
  }) => {
    assert.equal(asked('2023-08-01', '2023-09-01', inMakeUp), 'counted')
    assert.deepEqual(asked('2023-03-21', '2023-09-01', inMakeUp), processing)
    assert.containSubset(asked('2023-07-31', '2023-09-01', inMakeUp), {
      type: 'day_outside_window',
      firstDay: '2023-08-01',
    })
    const closed: Rounds = { ...inMakeUp, makeUp: { state: 'closed', window: makeUp } }
    assert.equal(
      asked('2023-11-20', '2023-11-20', closed),
      'counted',
      'after 18:00 of the last day'
    )
    assert.deepEqual(asked('2023-11-20', '2023-11-21', closed), processing)
    const soon: Rounds = { ...inMakeUp, makeUp: { state: 'not_open', window: makeUp } }
    assert.deepEqual(asked('2023-08-01', '2023-07-01', soon), processing)
  })

  test('a counted day is a capture day that has come, and every such day of an open round is counted', ({
    assert,
  }) => {
    const property = fc.property(anyRounds, anyDay, anyDay, (rounds, today, day) => {
      const { phase, closedOn } = rounds
      const isMakeUpDay = day >= makeUp.firstDay && day <= makeUp.lastDay
      const isMainDay = day >= window.firstDay && day <= (closedOn ?? window.lastDay)
      const isCounted = asked(day, today, rounds) === 'counted'
      if (isCounted) assert.isTrue(day <= today && (isMainDay || isMakeUpDay))
      const mustCount =
        (phase === 'capturing' && isMainDay) || (rounds.makeUp!.state === 'open' && isMakeUpDay)
      if (day <= today && mustCount) assert.isTrue(isCounted)
    })
    fc.assert(property, { numRuns: 1_000 })
  })
})
