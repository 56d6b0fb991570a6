import { shippedCalendar } from '#backend/seasons/shipped_calendar'
import { addDays } from '#domain/calendar/civil_date'
import { mergeNotice, type NoticeDay } from '#domain/calendar/notice'
import { test } from '@japa/runner'
import fc from 'fast-check'

const before = shippedCalendar()
const off = (date: string, name = '放假'): NoticeDay => ({ date, name, kind: 'off' })
const work = (date: string, name = '上班'): NoticeDay => ({ date, name, kind: 'work' })
const merge = (days: NoticeDay[], year = 2023) => mergeNotice({ version: '补', year, days }, before)
const faultsOf = (days: NoticeDay[]) => {
  const merged = merge(days)
  return merged.ok ? [] : merged.error.map(({ type, date, name }) => [type, date, name])
}

test.group('A notice of holidays', () => {
  test('a notice of one day changes only that day', ({ assert }) => {
    const merged = merge([off('2023-05-08')])
    if (!merged.ok) return assert.fail()
    const { calendar, changes } = merged.value
    assert.deepEqual(calendar.days, {
      ...before.days,
      '2023-05-08': { kind: 'off', name: '放假' },
    })
    assert.deepEqual(changes, { added: [off('2023-05-08')], changed: [], unchanged: 0 })
    assert.deepEqual(calendar.years, before.years)
  })

  test('a notice may revoke a day off or a worked weekend, and reports the old value', ({
    assert,
  }) => {
    const merged = merge([work('2023-01-23', '春节'), off('2023-01-28'), off('2023-01-24', '春节')])
    if (!merged.ok) return assert.fail()
    const { changes } = merged.value
    assert.deepEqual(changes, {
      added: [],
      changed: [
        {
          date: '2023-01-23',
          from: before.days['2023-01-23']!,
          to: { kind: 'work', name: '春节' },
        },
        { date: '2023-01-28', from: before.days['2023-01-28']!, to: { kind: 'off', name: '放假' } },
      ],
      unchanged: 1,
    })
  })

  test('a notice may cross the year’s end, and publishes the year it is named after', ({
    assert,
  }) => {
    const days = [off('2026-12-31', '元旦'), off('2027-01-01', '元旦'), work('2026-12-27', '元旦')]
    const merged = merge(days, 2027)
    if (!merged.ok) return assert.fail()
    assert.equal(merged.value.calendar.years.at(-1), 2027)
    assert.lengthOf(merged.value.changes.added, 3)
  })

  test('a contradictory notice is refused with the days and their names', ({ assert }) => {
    assert.deepEqual(faultsOf([]), [['notice_empty', '', '']])
    assert.deepEqual(faultsOf([off('2023-05-08', '甲'), work('2023-05-08', '乙')]), [
      ['notice_off_and_work', '2023-05-08', '甲'],
    ])
    assert.deepEqual(faultsOf([off('2023-05-08'), off('2023-05-08')]), [
      ['notice_day_twice', '2023-05-08', '放假'],
    ])
    assert.deepEqual(faultsOf([work('2023-05-09')]), [
      ['notice_work_on_weekday', '2023-05-09', '上班'],
    ])
    assert.deepEqual(faultsOf([off('2024-05-08'), off('2023-02-30'), off('9999-12-31')]), [
      ['notice_day_outside', '2024-05-08', '放假'],
      ['notice_day_invalid', '2023-02-30', '放假'],
      ['notice_day_invalid', '9999-12-31', '放假'],
    ])
  })

  test('only its own days change, for any notice', ({ assert }) => {
    const date = fc.oneof(
      fc.integer({ min: -60, max: 430 }).map((days) => addDays('2023-01-01', days)),
      fc.string({ maxLength: 10 })
    )
    const day = fc.record({ date, name: fc.string(), kind: fc.constantFrom('off', 'work') })
    fc.assert(
      fc.property(fc.array(day, { maxLength: 5 }), (days) => {
        const merged = merge(days as NoticeDay[])
        if (!merged.ok) return assert.isNotEmpty(merged.error)
        const { calendar, changes } = merged.value
        const own = new Set(days.map((listed) => listed.date))
        for (const [known, kept] of Object.entries(before.days))
          if (!own.has(known)) assert.deepEqual(calendar.days[known], kept)
        const reported = changes.added.length + changes.changed.length + changes.unchanged
        assert.equal(reported, days.length)
      })
    )
  })
})
