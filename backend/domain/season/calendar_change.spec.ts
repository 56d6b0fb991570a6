import { calendar, form, inProof, noted, SeasonWorld, scheduled } from '#tests/season_world'
import type { HolidayCalendar } from '#domain/calendar/holiday_calendar'
import { changeCalendar, moveDeadlines } from '#domain/season/calendar_change'
import { momentAt } from '#domain/season/transition'
import { test } from '@japa/runner'

const withDayOff = (...dates: string[]): HolidayCalendar => ({
  ...calendar,
  days: {
    ...calendar.days,
    ...Object.fromEntries(dates.map((date) => [date, { kind: 'off' as const, name: '临时放假' }])),
  },
})

const change = (world: SeasonWorld, to: HolidayCalendar) =>
  changeCalendar(world.state, momentAt(world.now, to))

test.group('Another calendar in a running season', () => {
  test('a new holiday moves the proof deadline by one day, and the school is told', ({
    assert,
  }) => {
    const world = inProof()
    assert.equal(world.state.deadlines.proof!.due, '2023-05-09')
    const { moved, effects } = change(world, withDayOff('2023-05-08'))
    assert.containSubset(moved, [{ kind: 'proof', from: '2023-05-09', to: '2023-05-10' }])
    assert.containSubset(effects, [{ template: 'calendar_changed', to: 'school' }])
  })

  test('the preview equals the change in every phase', ({ assert }) => {
    const world = inProof()
    world.act({ name: 'declareProofread', input: {} })
    world.act({ name: 'submitFeedback', input: form })
    const other = withDayOff('2023-05-08', '2023-04-14')
    const preview = moveDeadlines(Object.values(world.state.deadlines), '2023-04-10', other)
    const { moved, state, effects } = change(world, other)
    assert.deepEqual(preview.moved, moved)
    assert.sameMembers(
      moved.map(({ kind }) => kind),
      ['proof', 'review']
    )
    assert.equal(state.deadlines.proof!.due, '2023-05-11')
    assert.lengthOf(effects, 1)
    assert.containSubset(effects, [{ to: 'centre', params: { what: 'review' } }])
  })

  test('days given back by a pause are added to the new count', ({ assert }) => {
    const world = inProof({ errataClock: 'pause' })
    world.act({ name: 'submitErrata', input: { count: 2, documentId: null } })
    world.on('2023-04-13')
    world.act({ name: 'answerErrata', input: { count: 2, documentId: null } })
    assert.equal(world.state.deadlines.proof!.due, '2023-05-12')
    const { state } = change(world, withDayOff('2023-05-08'))
    assert.equal(state.deadlines.proof!.due, '2023-05-15')
  })

  test('a granted date is kept', ({ assert }) => {
    const world = inProof()
    world.act({
      name: 'extendDeadline',
      input: { ...noted, target: 'proof', until: '2023-05-31' },
    })
    assert.deepEqual(change(world, withDayOff('2023-05-08')).moved, [])
  })

  test('the deadline of every batch is recounted', ({ assert }) => {
    const world = inProof()
    world.on('2023-04-14')
    world.act({ name: 'uploadBatch', input: { count: 40, receivedOn: null } })
    const dates = () => world.state.batches.map(({ dueOn }) => dueOn)
    assert.deepEqual(dates(), ['2023-05-09', '2023-05-15'])
    world.state = change(world, withDayOff('2023-05-08')).state
    assert.deepEqual(dates(), ['2023-05-10', '2023-05-16'])
  })

  test('the payment deadline is rolled again if its day became a holiday', ({ assert }) => {
    const world = new SeasonWorld({ payWeekendRoll: 'next' })
    scheduled(world)
    world.on('2023-04-10')
    const { moved } = change(world, withDayOff('2023-11-20'))
    assert.containSubset(moved, [{ kind: 'payment', from: '2023-11-20', to: '2023-11-21' }])
  })

  test('a deadline that would be in the past becomes the next working day', ({ assert }) => {
    const world = inProof()
    world.on('2023-05-09', '09:00')
    const worked = { kind: 'work' as const, name: '调休上班' }
    const other = { ...calendar, days: { ...calendar.days, '2023-05-01': worked } }
    const { moved } = change(world, other)
    assert.containSubset(moved, [{ to: '2023-05-10', wouldBeOverdue: true }])
  })
})
