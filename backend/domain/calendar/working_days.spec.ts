import { shippedCalendar } from '#backend/seasons/shipped_calendar'
import { addDays } from '#domain/calendar/civil_date'
import { calendarAround } from '#domain/calendar/holiday_calendar'
import { rollDate } from '#domain/calendar/roll'
import { addWorkingDays, workingDaysBefore, workingDaysUntil } from '#domain/calendar/working_days'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { execFileSync } from 'node:child_process'

const calendar = shippedCalendar()

/** All working days by chinese-days, which is only right in China's time zone. */
function workingDaysOfChineseDays(): Set<string> {
  const script = `
    const { isWorkday } = require('chinese-days')
    const days = []
    for (let at = Date.UTC(2018, 0, 1); at < Date.UTC(2027, 0, 1); at += 86400000) {
      const day = new Date(at).toISOString().slice(0, 10)
      if (isWorkday(day)) days.push(day)
    }
    console.log(JSON.stringify(days))`
  const env = { ...process.env, TZ: 'Asia/Shanghai' }
  return new Set(
    JSON.parse(execFileSync(process.execPath, ['-e', script], { env, encoding: 'utf8' }))
  )
}

const theirs = workingDaysOfChineseDays()

function dueByChineseDays(start: string, days: number): string {
  let date = start
  for (let left = days; left > 0;) {
    date = addDays(date, 1)
    if (theirs.has(date)) left -= 1
  }
  return date
}

test.group('Working days', () => {
  test('{start} + {days} working days is {due}')
    .with([
      { start: '2019-06-20', days: 20, due: '2019-07-18' },
      { start: '2023-04-10', days: 20, due: '2023-05-09' },
      { start: '2023-05-08', days: 20, due: '2023-06-05' },
      { start: '2023-05-08', days: 30, due: '2023-06-19' },
      { start: '2023-05-25', days: 20, due: '2023-06-25' },
      { start: '2023-05-29', days: 20, due: '2023-06-27' },
      { start: '2023-06-20', days: 20, due: '2023-07-19' },
      { start: '2023-09-20', days: 20, due: '2023-10-24' },
      { start: '2025-05-26', days: 20, due: '2025-06-24' },
      { start: '2025-05-26', days: 30, due: '2025-07-08' },
      { start: '2025-09-22', days: 20, due: '2025-10-24' },
      { start: '2026-05-20', days: 20, due: '2026-06-17' },
      { start: '2026-09-18', days: 20, due: '2026-10-22' },
    ])
    .run(({ assert }, { start, days, due }) => {
      assert.equal(addWorkingDays(start, days, calendar).due, due)
    })

  test('agrees with chinese-days for every start from 2018 whose span ends by 2026-12-31', ({
    assert,
  }) => {
    let compared = 0
    for (const days of [20, 30, 40]) {
      for (let start = '2018-01-01'; ; start = addDays(start, 1)) {
        const { due, provisional } = addWorkingDays(start, days, calendar)
        if (due > '2026-12-31') break
        if (due !== dueByChineseDays(start, days)) assert.fail(`${start} + ${days}: ${due}`)
        assert.isFalse(provisional)
        compared += 1
      }
    }
    assert.isAbove(compared, 9_500)
  })

  test('a count gives the reason for each skipped day', ({ assert }) => {
    const { skipped, counted } = addWorkingDays('2023-06-20', 4, calendar)
    assert.deepEqual(counted, ['2023-06-21', '2023-06-25', '2023-06-26', '2023-06-27'])
    assert.deepEqual(
      skipped.map(({ why }) => why),
      ['端午节', '端午节', '端午节']
    )
  })

  test('a count is provisional if it goes beyond the covered years', ({ assert }) => {
    assert.isTrue(addWorkingDays('2026-12-20', 20, calendar).provisional)
    assert.isFalse(addWorkingDays('2026-11-20', 20, calendar).provisional)
    assert.isTrue(addWorkingDays('2025-12-20', 20, calendarAround(2024, calendar)).provisional)
  })

  test('an invalid number of days throws a RangeError', ({ assert }) => {
    for (const days of [0, -1, 1.5, 401, Number.NaN]) {
      assert.throws(() => addWorkingDays('2023-05-25', days, calendar), RangeError)
    }
  })

  test('counting back returns to the start', ({ assert }) => {
    const starts = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2018-01-01', days))
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 60 }), (start, days) => {
        const { due, counted, skipped } = addWorkingDays(start, days, calendar)
        assert.equal(workingDaysUntil(start, due, calendar), days)
        assert.equal(workingDaysBefore(due, days - 1, calendar), counted[0])
        assert.equal(addDays(start, counted.length + skipped.length), due)
      }),
      { numRuns: 300 }
    )
  })
})

test.group('Rolling a fixed date', () => {
  test('20 November {year} rolls to {previous} or {next}')
    .with([
      { year: 2021, previous: '2021-11-19', next: '2021-11-22' },
      { year: 2022, previous: '2022-11-18', next: '2022-11-21' },
      { year: 2023, previous: '2023-11-20', next: '2023-11-20' },
    ])
    .run(({ assert }, { year, previous, next }) => {
      const date = `${year}-11-20`
      assert.equal(rollDate(date, 'stay', calendar), date)
      assert.equal(rollDate(date, 'previous', calendar), previous)
      assert.equal(rollDate(date, 'next', calendar), next)
    })
})
