import { daysBetween } from '#domain/calendar/civil_date'
import { civilDateOf, instantOf } from '#domain/calendar/instant'
import {
  captureTime,
  isMadeUp,
  isInsideWindow,
  openRound,
  admitPhoto,
  type SubmittedPhoto,
  type Rounds,
} from '#domain/photos/intake'
import { phasesFrom } from '#domain/season/main/phases'
import { anyDay, anyRounds, mainWindow as window, makeUpWindow } from '#tests/rounds_space'
import { test } from '@japa/runner'
import fc from 'fast-check'

const capturing: Rounds = { phase: 'capturing', window, closedOn: null, makeUp: null }
const over: Rounds = { ...capturing, phase: 'proofreading' }
const noon = (day: string) => instantOf(day, '12:00')

const asked = (rounds: Rounds, photo: Partial<SubmittedPhoto>) => {
  const taken = admitPhoto(
    { via: 'single', at: noon('2023-03-22'), hasReason: false, ...photo },
    rounds
  )
  return taken.ok ? taken.value : taken.error
}

test.group('Intake of a photo by phase and window', () => {
  test('during capture it counts as taken today, or on another stated day of the window', ({
    assert,
  }) => {
    assert.deepEqual(asked(capturing, {}), {
      round: 'main',
      takenAt: noon('2023-03-22'),
      isOutside: false,
    })
    assert.deepEqual(asked(capturing, { takenOn: '2023-03-20' }), {
      round: 'main',
      takenAt: instantOf('2023-03-20', '08:00'),
      isOutside: false,
    })
    assert.deepEqual(asked(capturing, { takenOn: '2023-03-19', hasReason: true }), {
      type: 'taken_before_window',
      firstDay: '2023-03-20',
    })
    assert.deepEqual(asked(capturing, { takenOn: '2023-03-23', hasReason: true }), {
      type: 'day_in_future',
      today: '2023-03-22',
    })
  })

  test('before capture, while suspended and after the season it is refused with the reason', ({
    assert,
  }) => {
    const refusals = {
      awaiting_setup: { type: 'capture_not_set_up' },
      scheduled: { type: 'capture_not_begun', firstDay: '2023-03-20' },
      suspended: { type: 'capture_suspended' },
      closed: { type: 'wrong_phase', track: 'main', phase: 'closed' },
      cancelled: { type: 'wrong_phase', track: 'main', phase: 'cancelled' },
    } as const
    for (const [phase, refusal] of Object.entries(refusals)) {
      const rounds = { ...capturing, phase: phase as keyof typeof refusals }
      assert.deepEqual(asked(rounds, { hasReason: true }), refusal)
      assert.deepEqual(openRound('main', rounds), { ok: false, error: refusal } as never)
    }
    const nothing = { ...capturing, phase: null, window: null }
    assert.deepEqual(asked(nothing, {}), { type: 'capture_not_set_up' })
  })

  test('after the window staff must state the day and a reason, until the season is closed', ({
    assert,
  }) => {
    const late = { at: noon('2023-04-10') }
    const lastDay = '2023-03-24'
    assert.deepEqual(asked(over, late), { type: 'taken_day_required', lastDay })
    const stated = { ...late, takenOn: '2023-03-22' }
    assert.deepEqual(asked(over, stated), { type: 'outside_reason_required', lastDay })
    for (const phase of phasesFrom('capture_closed', 'feedback_accepted'))
      assert.containSubset(asked({ ...over, phase }, { ...stated, hasReason: true }), {
        takenAt: instantOf('2023-03-22', '08:00'),
        isOutside: true,
      })
    const after = { ...late, takenOn: '2023-03-29', hasReason: true }
    assert.containSubset(asked(over, after), { isOutside: true })
  })

  test('on the evening of the last day the day may be left out, but a reason is required', ({
    assert,
  }) => {
    const evening = { at: instantOf('2023-03-24', '18:30') }
    const closed: Rounds = { ...over, phase: 'capture_closed' }
    assert.containSubset(asked(closed, evening), { type: 'outside_reason_required' })
    assert.containSubset(asked(closed, { ...evening, hasReason: true }), {
      takenAt: evening.at,
      isOutside: true,
    })
  })

  test('capture that was closed early ends on that day, for every question and refusal', ({
    assert,
  }) => {
    const closedOn = '2023-03-22'
    const closed: Rounds = { ...over, phase: 'capture_closed', closedOn }
    const ends = { lastDay: closedOn }
    const late = { at: noon('2023-03-23'), hasReason: true }
    assert.deepEqual(asked(closed, late), { type: 'taken_day_required', ...ends })
    const stated = { ...late, takenOn: '2023-03-21', hasReason: false }
    assert.deepEqual(asked(closed, stated), { type: 'outside_reason_required', ...ends })
    assert.containSubset(asked(closed, { ...late, takenOn: '2023-03-21' }), { isOutside: true })
    const sameDay = { at: noon(closedOn), hasReason: true }
    assert.containSubset(asked(closed, sameDay), { takenAt: noon(closedOn), isOutside: true })
    const after = { ...closed, closedOn: '2023-04-01' }
    assert.deepEqual(asked(after, { at: noon('2023-03-25'), hasReason: true }), {
      type: 'taken_day_required',
      lastDay: window.lastDay,
    })
  })

  test('the day decides the round; a retake stays in the round of the earlier photo', ({
    assert,
  }) => {
    const open: Rounds = { ...over, makeUp: { state: 'open', window: makeUpWindow } }
    const at = noon('2023-09-01')
    assert.containSubset(asked(open, { at }), { round: 'make_up', takenAt: at, isOutside: false })
    const spring = { at, takenOn: '2023-03-22', hasReason: true }
    assert.containSubset(asked(open, spring), { round: 'main', isOutside: true })
    const retake = { at, round: 'main', takenOn: '2023-09-01' } as const
    assert.containSubset(asked(open, retake), { type: 'outside_reason_required' })
    assert.containSubset(asked(open, { ...retake, hasReason: true }), { round: 'main' })
    const closed: Rounds = { ...over, makeUp: { state: 'closed', window: makeUpWindow } }
    const late = { at: noon('2023-11-25'), takenOn: '2023-11-20' }
    assert.containSubset(asked(closed, late), { type: 'outside_reason_required' })
    assert.containSubset(asked(closed, { ...late, hasReason: true }), { round: 'make_up' })
    const soon: Rounds = { ...over, makeUp: { state: 'not_open', window: makeUpWindow } }
    assert.containSubset(asked(soon, { ...late, round: 'make_up' }), {
      type: 'capture_not_begun',
      firstDay: '2023-08-01',
    })
  })

  test('daily hours apply to the moment of a camera, not to a day stated by staff', ({
    assert,
  }) => {
    const evening = instantOf('2023-03-22', '18:00:01')
    assert.isTrue(isInsideWindow('single', window, evening))
    assert.isFalse(isInsideWindow('demo', window, evening))
    assert.isTrue(isInsideWindow('demo', window, instantOf('2023-03-22', '18:00')))
    assert.isFalse(isInsideWindow('demo', window, instantOf('2023-03-25', '12:00')))
  })

  test('every received photo is dated between the window’s first day and today, and is outside only with a reason', ({
    assert,
  }) => {
    const property = fc.property(
      anyRounds,
      anyDay,
      fc.option(anyDay),
      fc.boolean(),
      fc.constantFrom('single', 'demo'),
      (rounds, today, takenOn, hasReason, via) => {
        const taken = admitPhoto({ via, at: noon(today), takenOn, hasReason }, rounds)
        if (!taken.ok) return
        const { round, takenAt, isOutside } = taken.value
        const { firstDay, lastDay } = round === 'main' ? window : makeUpWindow
        const day = civilDateOf(takenAt)
        assert.isAtLeast(daysBetween(firstDay, day), 0)
        assert.isAtMost(daysBetween(day, today), daysBetween(firstDay, today))
        assert.isTrue(day <= today)
        assert.isTrue(!isOutside || hasReason)
        const end = (round === 'main' && rounds.closedOn) || lastDay
        if (!isOutside) assert.isTrue(day <= end)
        // No day after the end is assumed: it was stated.
        if (day > end) assert.equal(takenOn, day)
        if (takenOn) assert.equal(day, takenOn)
      }
    )
    fc.assert(property, { numRuns: 1_000 })
  })
})

test.group('The capture of a round', () => {
  test('is not set, not begun, open or over, by what has happened and not by the clock', ({
    assert,
  }) => {
    const main = (phase: Rounds['phase']) => captureTime('main', { ...capturing, phase })
    assert.equal(main(null), 'not_set')
    assert.equal(main('awaiting_setup'), 'not_set')
    assert.equal(main('scheduled'), 'not_begun')
    for (const phase of ['capturing', 'suspended'] as const) assert.equal(main(phase), 'open')
    for (const phase of phasesFrom('capture_closed', 'cancelled')) assert.equal(main(phase), 'over')
    const makeUp = (state: NonNullable<Rounds['makeUp']>['state']) =>
      captureTime('make_up', { ...over, makeUp: { state, window: makeUpWindow } })
    assert.equal(makeUp('not_open'), 'not_begun')
    assert.equal(makeUp('open'), 'open')
    for (const state of ['closed', 'cancelled'] as const) assert.equal(makeUp(state), 'over')
  })

  test('is followed by a make-up where the season offers one that is not over', ({ assert }) => {
    const madeUp = (makeUp: Rounds['makeUp'], round: 'main' | 'make_up' = 'main') =>
      isMadeUp(round, { ...over, makeUp })
    assert.isFalse(madeUp(null))
    for (const state of ['not_open', 'open'] as const) {
      assert.isTrue(madeUp({ state, window: makeUpWindow }))
      assert.isFalse(madeUp({ state, window: makeUpWindow }, 'make_up'))
    }
    for (const state of ['not_offered', 'closed', 'cancelled'] as const)
      assert.isFalse(madeUp({ state, window: makeUpWindow }))
  })
})
