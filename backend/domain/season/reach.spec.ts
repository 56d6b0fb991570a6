import { isBeyondReach, isWithinReach, seasonReach } from '#domain/season/reach'
import { isCivilDate } from '#domain/calendar/civil_date'
import { test } from '@japa/runner'
import fc from 'fast-check'

test.group('The reach of a season', () => {
  test('{date} is within the reach of the season of 2023: {expected}')
    .with([
      { date: '2022-12-31', expected: false },
      { date: '2023-01-01', expected: true },
      { date: '2024-12-31', expected: true },
      { date: '2025-01-01', expected: false },
      { date: '2203-03-20', expected: false },
      { date: '9999-12-31', expected: false },
      { date: '2023-02-30', expected: false },
      { date: '', expected: false },
    ])
    .run(({ assert }, { date, expected }) => {
      assert.equal(isWithinReach(2023, date), expected)
    })

  test('any text is judged, and only days of two years are within reach', ({ assert }) => {
    const text = fc.oneof(fc.string(), fc.date({ noInvalidDate: true }).map(isoDay))
    fc.assert(
      fc.property(fc.integer({ min: 2018, max: 2100 }), text, (year, date) => {
        if (!isWithinReach(year, date)) return
        assert.isTrue(isCivilDate(date))
        assert.isFalse(isBeyondReach(year, date))
        assert.include([year, year + 1], Number(date.slice(0, 4)))
      })
    )
    assert.deepEqual(seasonReach(2023), { firstDay: '2023-01-01', lastDay: '2024-12-31' })
  })
})

const isoDay = (date: Date) => date.toISOString().slice(0, 10)
