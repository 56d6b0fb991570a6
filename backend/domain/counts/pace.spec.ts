import { paceOf, type PaceFacts } from '#domain/counts/pace'
import { addDays, daysBetween } from '#domain/calendar/civil_date'
import { instantOf } from '#domain/calendar/instant'
import { test } from '@japa/runner'
import fc from 'fast-check'

const window = { firstDay: '2023-03-20', lastDay: '2023-03-31', from: '08:00', to: '18:00' }

/** A school on the noon of a day, which has photographed so many on each day until then. */
function at(day: string, numbers: number[], more: Partial<PaceFacts> = {}) {
  const days = numbers.map((captured, index) => ({
    day: addDays(window.firstDay, index),
    captured,
  }))
  const captured = numbers.reduce((sum, count) => sum + count, 0)
  const now = instantOf(day, '12:00')
  return paceOf({ awaited: 512, captured, window, isClosed: false, days, now, ...more })
}

const anyFacts = fc
  .record({
    awaited: fc.nat(2_000),
    numbers: fc.array(fc.nat(120), { maxLength: 12 }),
    hour: fc.integer({ min: 0, max: 23 }),
  })
  .map(({ awaited, numbers, hour }): PaceFacts & { awaited: number } => {
    const days = numbers.map((captured, index) => ({
      day: addDays(window.firstDay, index),
      captured,
    }))
    const captured = numbers.reduce((sum, count) => sum + count, 0)
    // Today is the last day of which there are numbers.
    const today = addDays(window.firstDay, Math.max(0, numbers.length - 1))
    const now = instantOf(today, `${String(hour).padStart(2, '0')}:30`)
    return { awaited, captured, window, isClosed: false, days, now }
  })

test.group('The pace of capture', () => {
  test('is that of the days that are over, to the end of the window', ({ assert }) => {
    const pace = at('2023-03-23', [40, 0, 34, 10])
    assert.deepEqual(pace, {
      kind: 'running',
      ...{ captured: 84, awaited: 512, firstDay: '2023-03-20', lastDay: '2023-03-31' },
      counted: ['2023-03-20', '2023-03-22'],
      // Today, with ten so far, and eight days after it.
      ...{ perDay: 37, daysLeft: 9, reach: 74 + 9 * 37, needed: Math.ceil((512 - 74) / 9) },
    })
  })

  test('counts today once its hours are over, and more of today than the pace says', ({
    assert,
  }) => {
    const evening = at('2023-03-21', [40, 20], { now: instantOf('2023-03-21', '18:01') })
    assert.containSubset(evening, { counted: ['2023-03-20', '2023-03-21'], daysLeft: 10 })
    assert.containSubset(at('2023-03-21', [40, 60]), { perDay: 40, reach: 100 + 40 * 10 })
  })

  test('says apart that nobody knows, that it has not begun, that no day counts, that it is over', ({
    assert,
  }) => {
    assert.equal(at('2023-03-23', [1], { awaited: null }).kind, 'unknown')
    assert.equal(at('2023-03-23', [1], { window: null }).kind, 'unknown')
    assert.containSubset(at('2023-03-01', []), { kind: 'not_begun', daysLeft: 12, needed: 43 })
    assert.containSubset(at('2023-03-20', [9]), { kind: 'no_day', daysLeft: 12, needed: 43 })
    assert.containSubset(at('2023-03-22', [0, 0]), { kind: 'no_day', daysLeft: 10, needed: 52 })
    assert.containSubset(at('2023-04-01', [40]), { kind: 'over', lastDay: '2023-03-31' })
    assert.equal(at('2023-03-22', [40], { isClosed: true }).kind, 'over')
    assert.equal(at('2023-03-22', [300, 212]).kind, 'complete')
    assert.equal(at('2023-03-22', [], { awaited: 0 }).kind, 'complete')
  })

  test('of any days counts only those that are over, and needs no more a day than it must', ({
    assert,
  }) => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const pace = paceOf(facts)
        if (pace.kind !== 'running') return
        const { counted, perDay, reach, daysLeft, needed, captured, awaited } = pace
        const firstLeft = addDays(window.lastDay, 1 - daysLeft)
        for (const day of counted) assert.isTrue(day >= window.firstDay && day < firstLeft)
        const ofDay = (day: string) => facts.days.find((one) => one.day === day)?.captured ?? 0
        const sum = counted.reduce((total, day) => total + ofDay(day), 0)
        assert.closeTo(perDay * counted.length, sum, 1e-6)
        assert.isAtLeast(reach, captured)
        assert.isAtMost(reach, awaited)
        // As many each day that is left are enough, and one fewer is not.
        const before = captured - ofDay(firstLeft)
        assert.isAtLeast(before + needed * daysLeft, awaited)
        assert.isBelow(before + (needed - 1) * daysLeft, awaited)
        if (perDay >= needed) assert.equal(reach, awaited)
        assert.equal(daysBetween(firstLeft, window.lastDay) + 1, daysLeft)
      })
    )
  })
})
