import { instantOf } from '#domain/calendar/instant'
import { judgePublication, type SeasonPlan } from '#domain/season/publication'
import { test } from '@japa/runner'
import fc from 'fast-check'

const window = (firstDay: string, lastDay: string) => ({
  firstDay,
  lastDay,
  from: '08:00',
  to: '18:00',
})
const plan = (changes: Partial<SeasonPlan> = {}): SeasonPlan => ({
  year: 2023,
  regions: [{ name: '泰州', window: window('2023-03-20', '2023-03-26') }],
  units: [{ name: '甲校', coordinators: 1 }],
  ...changes,
})
const windowed = (firstDay: string, lastDay: string) =>
  plan({ regions: [{ name: '泰州', window: window(firstDay, lastDay) }] })
const typesAt = (season: SeasonPlan, day: string, time = '00:00') => {
  const { obstacles, warnings } = judgePublication(season, instantOf(day, time))
  return [...obstacles, ...warnings].map(({ type }) => type)
}

test.group('The publication of a season', () => {
  test('a plan whose windows are ahead has no obstacles and no warnings', ({ assert }) => {
    assert.isEmpty(typesAt(plan(), '2023-03-01'))
    assert.isEmpty(typesAt(plan(), '2023-03-20', '07:59'))
  })

  test('a window that has begun is a warning, one that is over an obstacle', ({ assert }) => {
    assert.deepEqual(typesAt(plan(), '2023-03-20', '08:00'), ['window_begun'])
    assert.deepEqual(typesAt(plan(), '2023-03-26', '17:59'), ['window_begun'])
    assert.deepEqual(typesAt(plan(), '2023-03-26', '18:00'), ['window_over'])
  })

  test('a window outside the season’s reach is an obstacle that names the region', ({ assert }) => {
    for (const [first, last] of [
      ['2203-03-20', '2203-03-26'],
      ['2023-03-20', '9999-12-31'],
      ['0001-01-01', '9999-12-31'],
      ['2022-03-20', '2022-03-26'],
    ]) {
      const { obstacles, warnings } = judgePublication(
        windowed(first!, last!),
        instantOf('2023-03-01')
      )
      assert.deepEqual(obstacles, [
        {
          type: 'windows_outside_reach',
          regions: ['泰州'],
          firstDay: '2023-01-01',
          lastDay: '2024-12-31',
        },
      ])
      assert.isEmpty(warnings)
    }
    assert.deepEqual(typesAt(windowed('2024-01-05', '2024-01-10'), '2023-03-01'), [
      'window_other_year',
    ])
  })

  test('a season without units is refused; a unit without a coordinator is a warning', ({
    assert,
  }) => {
    assert.deepEqual(typesAt(plan({ units: [], regions: [] }), '2023-03-01'), ['no_units'])
    assert.deepEqual(typesAt(plan({ regions: [{ name: '泰州', window: null }] }), '2023-03-01'), [
      'no_window',
    ])
    const units = [...plan().units, { name: '乙校', coordinators: 0 }]
    const { warnings } = judgePublication(plan({ units }), instantOf('2023-03-01'))
    assert.deepEqual(warnings, [{ type: 'no_coordinator', units: ['乙校'], count: 1 }])
  })

  test('any window is judged, and each region is reported at most once', ({ assert }) => {
    const day = fc.oneof(
      fc.string(),
      fc.constantFrom('0001-01-01', '2023-03-20', '2023-03-26', '2203-03-20', '9999-12-31')
    )
    fc.assert(
      fc.property(day, day, (firstDay, lastDay) => {
        const { obstacles } = judgePublication(windowed(firstDay, lastDay), instantOf('2023-03-21'))
        assert.isAtMost(obstacles.length, 1)
      })
    )
  })
})
