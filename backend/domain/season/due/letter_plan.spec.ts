import { calendar, inProof, scheduled, SeasonWorld } from '#tests/season_world'
import { instantOf } from '#domain/calendar/instant'
import { seasonFacts } from '#domain/season/facts'
import { letterPlan } from '#domain/season/due/letter_plan'
import { test } from '@japa/runner'

const planned = (world: SeasonWorld, until: string) =>
  letterPlan(world.state, calendar, instantOf(until)).map(({ template, at }) => [template, at])

const sentLetters = (world: SeasonWorld, template: string) =>
  world.letters().filter((letter) => letter.template === template)

test.group('The letter plan', () => {
  test('a unit without setup is reminded 14, 7, 3 and 1 day before, with its contact', ({
    assert,
  }) => {
    const world = new SeasonWorld()
    assert.deepEqual(planned(world, '2023-03-20'), [
      ['setup_due', instantOf('2023-03-06', '09:00')],
      ['setup_due', instantOf('2023-03-13', '09:00')],
      ['setup_due', instantOf('2023-03-17', '09:00')],
      ['setup_due', instantOf('2023-03-19', '09:00')],
    ])
    world.on('2023-03-07')
    assert.deepEqual(
      sentLetters(world, 'setup_due').map(({ to }) => to),
      ['school', 'contact']
    )
  })

  test('the proof deadline is announced 10, 5, 2 and 0 working days before', ({ assert }) => {
    const world = inProof()
    const proof = planned(world, '2023-05-10').filter(([template]) => template === 'proof_due')
    assert.deepEqual(
      proof.map(([, at]) => at),
      ['2023-04-23', '2023-04-28', '2023-05-06', '2023-05-09'].map((day) => instantOf(day, '09:00'))
    )
  })

  test('a missed proof deadline is reminded every week, with a copy for the centre', ({
    assert,
  }) => {
    const world = inProof().on('2023-05-25')
    const weekly = sentLetters(world, 'overdue').filter(({ params }) => params.what === 'proof')
    assert.deepEqual(
      weekly.map(({ to, params }) => [to, params.days]),
      [
        ['centre', 1],
        ['school', 1],
        ['school', 8],
        ['centre', 8],
        ['school', 15],
        ['centre', 15],
      ]
    )
  })

  test('the plan equals the letters that are sent if nothing else happens', ({ assert }) => {
    const world = new SeasonWorld()
    scheduled(world)
    world.on('2023-04-10')
    const plan = planned(world, '2023-04-30').map(([template]) => template)
    const before = world.letters().length
    world.on('2023-04-30', '00:00')
    const sent = world.letters().slice(before)
    assert.deepEqual(
      [...new Set(sent.map(({ template }) => template))].toSorted(),
      [...new Set(plan)].toSorted()
    )
  })

  test('the facts of a unit contain the next letters', ({ assert }) => {
    const { state } = inProof()
    const { coming } = seasonFacts(state, '2023-04-10', calendar)
    const to = ['school', 'centre']
    // The memo was due a week after capture and is reminded every week.
    assert.deepEqual(coming.slice(0, 3), [
      { template: 'overdue', on: '2023-04-15', to },
      { template: 'overdue', on: '2023-04-22', to },
      { template: 'proof_due', on: '2023-04-23', to: ['school'] },
    ])
    assert.isAbove(coming.length, 3)
  })
})
