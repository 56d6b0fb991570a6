import { calendar, inProof, noted, scheduled, SeasonWorld } from '#tests/season_world'
import { addDays } from '#domain/calendar/civil_date'
import { ACT_NAMES } from '#domain/season/act_rules'
import { AWAITED, TRACKS } from '#domain/season/codes'
import { byUrgency, isOverdue, workingDaysLeft } from '#domain/season/matter_order'
import type { Matter } from '#domain/season/matter'
import { openMatters } from '#domain/season/open_matters'
import { matterFor } from '#domain/season/sides'
import { openTasks } from '#domain/season/tasks'
import { test } from '@japa/runner'
import fc from 'fast-check'

const first = ({ state }: SeasonWorld) => openMatters(state)[0] ?? null
const acts = ({ state }: SeasonWorld) => openMatters(state).map(({ act }) => act)

/** Capture ended on Friday 2023-03-24, and nobody did anything since. */
function captured(on: string, policy = {}) {
  const world = new SeasonWorld(policy)
  scheduled(world)
  return world.on(on)
}

test.group('What a unit waits for', () => {
  test('before capture the school sets its dates, until the day before the city begins', ({
    assert,
  }) => {
    assert.deepEqual(first(new SeasonWorld()), {
      track: 'main',
      act: 'saveSetup',
      waitingOn: 'school',
      since: '2023-03-01',
      dueOn: '2023-03-19',
    })
  })

  test('after capture the memo and the beginning of processing are due, then the payment', ({
    assert,
  }) => {
    const world = captured('2023-03-27')
    assert.deepEqual(
      openMatters(world.state).map(({ act, waitingOn, since, dueOn }) => [
        act,
        waitingOn,
        since,
        dueOn,
      ]),
      [
        ['startProcessing', 'centre', '2023-03-24', '2023-03-31'],
        ['submitMemo', 'school', '2023-03-24', '2023-03-31'],
        ['issueStatement', 'finance', '2023-03-24', '2023-11-20'],
      ]
    )
  })

  test('an overdue memo comes before a statement that is due in months', ({ assert }) => {
    const world = captured('2023-04-20')
    world.act({ name: 'startProcessing', input: {} })
    assert.deepInclude(first(world), { act: 'submitMemo', waitingOn: 'school' })
    assert.isTrue(isOverdue(first(world)!, '2023-04-20'))
    assert.isFalse(isOverdue(first(world)!, '2023-03-31'))
    assert.equal(workingDaysLeft(first(world)!, '2023-04-07', calendar), -4)
  })

  test('a date that passed on a Friday is one working day overdue on Saturday', ({ assert }) => {
    const due = { dueOn: '2023-03-31' }
    assert.equal(workingDaysLeft(due, '2023-03-31', calendar), 0)
    assert.equal(workingDaysLeft(due, '2023-04-01', calendar), -1)
    assert.equal(workingDaysLeft(due, '2023-04-03', calendar), -1)
  })

  test('an open window is nobody’s missed act, and a request to extend it comes first', ({
    assert,
  }) => {
    const world = captured('2023-03-21')
    assert.deepInclude(first(world), { act: null, waitingOn: 'school', dueOn: '2023-03-24' })
    world.act({
      name: 'requestExtension',
      input: { target: 'window', until: '2023-03-26', noteId: 'n' },
    })
    assert.deepInclude(first(world), {
      act: 'decideExtension',
      waitingOn: 'centre',
      since: '2023-03-21',
      dueOn: null,
    })
  })

  test('CHSI returns are open since the first of them, until all are resolved', ({ assert }) => {
    const world = inProof().on('2023-04-12')
    const returned = (count: number) => ({ count, documentId: null })
    world.act({ name: 'registerChsiReturn', input: returned(2) })
    world.on('2023-04-14')
    world.act({ name: 'registerChsiReturn', input: returned(1) })
    const open = () => openMatters(world.state).filter(({ act }) => act === 'resolveChsiReturn')
    assert.deepEqual(
      open().map(({ since, dueOn }) => [since, dueOn]),
      [['2023-04-12', null]]
    )
    world.act({ name: 'resolveChsiReturn', input: returned(3) })
    assert.isEmpty(open())
  })

  test('while the proof clock is paused, errata have no date', ({ assert }) => {
    const dates = (['run', 'pause'] as const).map((errataClock) => {
      const world = inProof({ errataClock })
      world.act({ name: 'submitErrata', input: { count: 2, documentId: null } })
      return openMatters(world.state).find(({ act }) => act === 'answerErrata')!.dueOn
    })
    assert.deepEqual(dates, ['2023-05-09', null])
  })

  test('a season that is over waits for nothing', ({ assert }) => {
    const world = captured('2023-04-20')
    world.act({ name: 'cancelUnit', input: noted })
    assert.isEmpty(openMatters(world.state))
  })

  test('tasks are the matters that are acts', ({ assert }) => {
    const world = captured('2023-03-27')
    assert.deepEqual(
      openTasks(world.state).map(({ act }) => act),
      acts(world)
    )
  })
})

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2023-01-01', days))
const matter: fc.Arbitrary<Matter> = fc.record({
  track: fc.constantFrom(...TRACKS),
  act: fc.option(fc.constantFrom(...ACT_NAMES)),
  waitingOn: fc.constantFrom(...AWAITED),
  since: fc.option(day),
  dueOn: fc.option(day),
})

test.group('The order of urgency', () => {
  test('is total and does not depend on the order before', ({ assert }) => {
    fc.assert(
      fc.property(
        fc.array(matter, { maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        (matters, of) => {
          const shuffled = matters
            .map((one) => ({ one, at: of.next().value }))
            .toSorted((a, b) => a.at - b.at)
          const keys = (sorted: Matter[]) =>
            sorted.map(({ act, dueOn, since, track }) => [act, dueOn, since, track])
          assert.deepEqual(
            keys(shuffled.map(({ one }) => one).toSorted(byUrgency)),
            keys(matters.toSorted(byUrgency))
          )
        }
      )
    )
  })

  test('an overdue act always comes before whatever is not overdue', ({ assert }) => {
    fc.assert(
      fc.property(fc.array(matter, { maxLength: 8 }), day, (matters, today) => {
        const marks = matters.toSorted(byUrgency).map((one) => isOverdue(one, today))
        assert.deepEqual(
          marks,
          marks.toSorted((a, b) => Number(b) - Number(a))
        )
      })
    )
  })

  test('the longest overdue is first, then the soonest due, then acts without a date', ({
    assert,
  }) => {
    fc.assert(
      fc.property(fc.array(matter, { maxLength: 8 }), (matters) => {
        const people = matters.toSorted(byUrgency).filter(({ act }) => act !== null)
        const dates = people.map(({ dueOn }) => dueOn ?? '9999-12-31')
        assert.deepEqual(dates, dates.toSorted())
      })
    )
  })

  test('a school is told of its own first, the centre of the most pressing', ({ assert }) => {
    const matters = [
      { waitingOn: 'centre' as const },
      { waitingOn: 'finance' as const },
      { waitingOn: 'school' as const },
    ]
    const told = (...roles: Parameters<typeof matterFor>[1]) =>
      matterFor(matters, roles)?.waitingOn ?? null
    assert.equal(told('coordinator'), 'school')
    assert.equal(told('finance'), 'finance')
    assert.equal(told('finance', 'operator'), 'centre')
    assert.equal(told('printing'), 'centre')
    assert.isNull(matterFor([], ['coordinator']))
  })
})
