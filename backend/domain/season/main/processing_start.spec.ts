import { calendar, scheduled, SeasonWorld } from '#tests/season_world'
import { instantOf } from '#domain/calendar/instant'
import { changeCalendar } from '#domain/season/calendar_change'
import { openMatters } from '#domain/season/open_matters'
import { momentAt } from '#domain/season/transition'
import { test } from '@japa/runner'

/** Capture ended on Friday 2023-03-24, and nobody did anything since. */
function captured(on: string, policy = {}) {
  const world = new SeasonWorld(policy)
  scheduled(world)
  return world.on(on)
}

test.group('The beginning of processing', () => {
  test('is due five working days after the end of capture, and marked when it is missed', ({
    assert,
  }) => {
    const world = captured('2023-03-31')
    assert.equal(world.state.deadlines.processing_start!.due, '2023-03-31')
    assert.isNull(world.state.deadlines.processing_start!.overdueSince)
    world.on('2023-04-01')
    assert.equal(world.state.deadlines.processing_start!.overdueSince, '2023-04-01')
    assert.include(world.happened, 'overdue_processing_start')
    const told = world.letters().filter(({ params }) => params.what === 'processing_start')
    assert.deepEqual(
      told.map(({ template, to }) => [template, to]),
      [
        ['overdue', 'centre'],
        ['overdue', 'centre'],
      ]
    )
  })

  test('the centre is told on its day, and no more once processing has begun', ({ assert }) => {
    const world = captured('2023-03-31')
    const due = world.letters().filter(({ template }) => template === 'processing_start_due')
    assert.deepEqual(
      due.map(({ to, params }) => [to, params]),
      [['centre', { due: '2023-03-31' }]]
    )
    world.act({ name: 'startProcessing', input: {} })
    assert.notProperty(world.state.deadlines, 'processing_start')
    world.on('2023-04-30')
    assert.notInclude(world.happened, 'overdue_processing_start')
  })

  test('seasons whose policy was stored before the key have no such date', ({ assert }) => {
    const world = captured('2023-04-20', { processingStartDays: undefined })
    assert.notProperty(world.state.deadlines, 'processing_start')
    assert.notInclude(world.happened, 'overdue_processing_start')
    assert.deepEqual(
      openMatters(world.state).map(({ act }) => act),
      ['submitMemo', 'issueStatement', 'startProcessing']
    )
  })

  test('is moved by another calendar, of which the centre is told', ({ assert }) => {
    const { state } = captured('2023-03-27')
    const days = { ...calendar.days, '2023-03-29': { kind: 'off' as const, name: '临时放假' } }
    const moment = momentAt(instantOf('2023-03-27', '12:00'), { ...calendar, days })
    const { state: after, effects } = changeCalendar(state, moment)
    assert.equal(after.deadlines.processing_start!.due, '2023-04-03')
    const told = effects.flatMap((effect) => (effect.kind === 'mail' ? [effect] : []))
    assert.deepEqual(
      told.map(({ to, params }) => [to, params.what]),
      [['centre', 'processing_start']]
    )
  })
})
