import { shippedCalendar } from '#backend/seasons/shipped_calendar'
import {
  addDays,
  addMonths,
  daysBetween,
  FIRST_CIVIL_DATE,
  isCivilDate,
  LAST_CIVIL_DATE,
} from '#domain/calendar/civil_date'
import { ROLL_RULES, rollDate } from '#domain/calendar/roll'
import { addWorkingDays, workingDaysBefore, workingDaysUntil } from '#domain/calendar/working_days'
import { test } from '@japa/runner'
import fc from 'fast-check'

const calendar = shippedCalendar()

/** Days far in both directions, texts that look like dates, and arbitrary text. */
const anyDate = fc.oneof(
  fc.string(),
  fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 19 }), fc.nat(39))
    .map(([year, month, day]) => [year, month, day].map(padded).join('-')),
  fc.constantFrom('0001-01-01', '1899-12-31', '2201-01-01', '9999-12-31', '+010000-01-01')
)
const padded = (part: number, place: number) => String(part).padStart(place === 0 ? 4 : 2, '0')

/** The result of a function, or null for a RangeError. Any other error fails the test. */
function answerOf<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

test.group('A civil date', () => {
  test('isCivilDate({text}) is {expected}')
    .with([
      { text: '1900-01-01', expected: true },
      { text: '2200-12-31', expected: true },
      { text: '2024-02-29', expected: true },
      { text: '2023-02-29', expected: false },
      { text: '1899-12-31', expected: false },
      { text: '2201-01-01', expected: false },
      { text: '9999-12-31', expected: false },
      { text: '+010000-01-01', expected: false },
    ])
    .run(({ assert }, { text, expected }) => {
      assert.equal(isCivilDate(text), expected)
    })

  test('counting never goes beyond 1900 to 2200', ({ assert }) => {
    assert.throws(() => addDays(LAST_CIVIL_DATE, 1), RangeError)
    assert.throws(() => addDays(FIRST_CIVIL_DATE, -1), RangeError)
    assert.throws(() => addMonths(LAST_CIVIL_DATE, 1), RangeError)
    assert.equal(
      addDays(LAST_CIVIL_DATE, -daysBetween(FIRST_CIVIL_DATE, LAST_CIVIL_DATE)),
      FIRST_CIVIL_DATE
    )
  })

  test('every count ends or throws a RangeError, for any text', ({ assert }) => {
    fc.assert(
      fc.property(anyDate, anyDate, fc.integer({ min: -5, max: 401 }), (date, other, days) => {
        const counted = [
          answerOf(() => addDays(date, days)),
          answerOf(() => addMonths(date, days)),
          answerOf(() => addWorkingDays(date, days, calendar).due),
          answerOf(() => workingDaysBefore(date, Math.max(1, days), calendar)),
          ...ROLL_RULES.slice(1).map((rule) => answerOf(() => rollDate(date, rule, calendar))),
        ]
        answerOf(() => workingDaysUntil(date, other, calendar))
        if (!isCivilDate(date)) return
        for (const day of counted) assert.isTrue(day === null || isCivilDate(day), String(day))
      }),
      { numRuns: 60 }
    )
  })

  test('counting ends with a RangeError in a calendar without working days', ({ assert }) => {
    const days = Object.fromEntries(
      Array.from({ length: daysBetween('2193-01-01', LAST_CIVIL_DATE) + 1 }, (_, index) => [
        addDays('2193-01-01', index),
        { kind: 'off' as const, name: '假' },
      ])
    )
    const idle = { version: 'idle', years: [], days }
    assert.throws(() => addWorkingDays('2193-01-01', 1, idle), RangeError)
    assert.throws(() => rollDate('2193-01-01', 'next', idle), RangeError)
  })
})
