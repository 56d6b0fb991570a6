import {
  decidingLock,
  endsOf,
  isLocked,
  lockAfter,
  triesLeft,
  type BegunLock,
  type LockRules,
} from '#domain/locks/lock'
import { test } from '@japa/runner'
import fc from 'fast-check'

const rules: LockRules = {
  lockLivenessFailures: 3,
  lockOtherFailures: 5,
  lockHours: 24,
  coolDownMinutes: [1, 5, 10],
}
const NOW = { season: '2023-03-21T02:00:00.000Z', wall: '2026-11-27T08:00:00.000Z' }
const after = (at: string, minutes: number) =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString()
const anyRules = fc.record({
  lockLivenessFailures: fc.integer({ min: 1, max: 50 }),
  lockOtherFailures: fc.integer({ min: 1, max: 50 }),
  lockHours: fc.integer({ min: 1, max: 168 }),
  coolDownMinutes: fc.array(fc.integer({ min: 1, max: 1_440 }), { minLength: 1, maxLength: 6 }),
})

test.group('Locks of students who shoot by phone', () => {
  test('a pause grows with each failure, and the last pause stays', ({ assert }) => {
    const pauses = [1, 2, 3, 4].map((other) => lockAfter('other', { other, liveness: 0 }, rules))
    assert.deepEqual(
      pauses.map(({ kind, minutes }) => [kind, minutes]),
      [
        ['cool_down', 1],
        ['cool_down', 5],
        ['cool_down', 10],
        ['cool_down', 10],
      ]
    )
  })

  test('other failures end by themselves, failures of the proof of life with the school', ({
    assert,
  }) => {
    const timed = lockAfter('other', { other: 5, liveness: 0 }, rules)
    assert.deepEqual(timed, { kind: 'timed', cause: 'other_failures', minutes: 24 * 60 })
    const school = lockAfter('liveness', { other: 0, liveness: 3 }, rules)
    assert.deepEqual(school, { kind: 'school', cause: 'liveness_failures', minutes: null })
    assert.equal(lockAfter('other', { other: 1, liveness: 3 }, rules).kind, 'cool_down')
  })

  test('a pause ends by whichever clock arrives first, a longer lock by the season’s', ({
    assert,
  }) => {
    const begun = (kind: BegunLock['kind'], minutes: number | null): BegunLock => ({
      ...{ kind, cause: 'check_failed', isEnded: false },
      ...endsOf({ kind, cause: 'check_failed', minutes }, NOW),
    })
    const bySeason = { ...NOW, season: after(NOW.season, 5) }
    const byWall = { ...NOW, wall: after(NOW.wall, 5) }
    const pause = begun('cool_down', 5)
    assert.deepEqual(
      [NOW, bySeason, byWall].map((now) => isLocked(pause, now)),
      [true, false, false]
    )
    const timed = begun('timed', 5)
    assert.deepEqual(
      [NOW, bySeason, byWall].map((now) => isLocked(timed, now)),
      [true, false, true]
    )
  })

  test('whatever fails in whatever order, no lock ends early, and no school lock by itself', () => {
    fc.assert(
      fc.property(
        anyRules,
        fc.constantFrom('other' as const, 'liveness' as const),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 200_000 }),
        (limits, failure, other, liveness, minutes) => {
          const failures = { other, liveness, [failure]: Math.max(1, { other, liveness }[failure]) }
          const lock = lockAfter(failure, failures, limits)
          const begun = { ...lock, ...endsOf(lock, NOW), isEnded: false }
          const later = { season: after(NOW.season, minutes), wall: after(NOW.wall, minutes) }
          return isLocked(begun, later) === (lock.minutes === null || minutes < lock.minutes)
        }
      )
    )
  })

  test('a lock stops exactly when no try is left', () => {
    fc.assert(
      fc.property(anyRules, fc.integer({ min: 1, max: 60 }), (limits, other) => {
        const failures = { other, liveness: 0 }
        const isLonger = lockAfter('other', failures, limits).kind === 'timed'
        return isLonger === (triesLeft(failures, limits).other === 0)
      })
    )
  })

  test('of several locks the gravest decides, then the one that ends last', ({ assert }) => {
    const lock = (kind: BegunLock['kind'], endsAt: string | null) =>
      ({ kind, cause: 'check_failed', endsAt, endsWall: endsAt }) as const
    const [soon, late] = [lock('timed', NOW.season), lock('timed', after(NOW.season, 60))]
    assert.equal(decidingLock([soon, late]), late)
    const school = lock('school', null)
    assert.equal(decidingLock([late, school, lock('cool_down', NOW.season)]), school)
    assert.isNull(decidingLock([]))
  })
})
