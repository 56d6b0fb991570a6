import { dates as en } from '../src/i18n/en/dates.js'
import { dates as zh } from '../src/i18n/zh/dates.js'
import { daysLater, periodEnd, spokenDates } from '../src/layout/dates.js'
import { test } from '@japa/runner'
import fc from 'fast-check'

/** As react-admin's `translate`, for these words alone. */
const translateIn =
  (words: typeof zh) =>
  (key: string, values: Record<string, unknown> = {}) => {
    const pattern = words.dates[key.split('.')[1] as keyof typeof words.dates]
    return pattern.replace(/%\{(\w+)\}/g, (_, name) => String(values[name]))
  }
const chinese = spokenDates(translateIn(zh), 'zh')
const english = spokenDates(translateIn(en), 'en')

test.group('Days and moments in words', (group) => {
  const before = process.env.TZ
  group.each.teardown(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })

  test('are those of Shanghai, in the zone {$self}')
    .with(['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati'])
    .run(({ assert }, zone) => {
      process.env.TZ = zone
      assert.equal(chinese.moment('2023-03-06T01:00:00.000Z'), '3月6日（周一）09:00')
      assert.equal(english.moment('2023-03-06T01:00:00.000Z'), 'Mon 6 Mar 09:00')
      assert.equal(chinese.moment('2023-03-05T16:00:00.000Z'), '3月6日（周一）00:00')
      assert.equal(chinese.day('2023-12-31'), '12月31日（周日）')
      assert.equal(english.day('2023-09-01'), 'Fri 1 Sep')
    })

  test('have their year in full', ({ assert }) => {
    assert.equal(chinese.fullDay('2024-02-29'), '2024年2月29日（周四）')
    assert.equal(english.fullDay('2024-02-29'), 'Thu 29 Feb 2024')
    assert.equal(chinese.fullMoment('2023-12-31T16:00:00Z'), '2024年1月1日（周一）00:00')
    assert.equal(english.fullMoment('2023-12-31T16:00:00Z'), 'Mon 1 Jan 2024 00:00')
    assert.equal(english.span('2023-03-20', '2023-03-26'), 'Mon 20 Mar to Sun 26 Mar')
  })

  test('name the weekday after the one before', ({ assert }) => {
    const weekdays = '日一二三四五六'
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const day = daysLater('1970-01-01', days)
        // 1970-01-01 was a Thursday.
        assert.include(chinese.day(day), `周${weekdays[(days + 4) % 7]}`)
        assert.include(
          chinese.fullDay(day),
          `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
        )
      })
    )
  })

  test('at which a period ends are said as its last whole day, or as a moment', ({ assert }) => {
    assert.deepEqual(periodEnd('2099-12-31T16:00:00.000Z'), { lastDay: '2099-12-31' })
    assert.deepEqual(periodEnd('2024-02-29T16:00:00.000Z'), { lastDay: '2024-02-29' })
    for (const at of ['2024-03-01T02:30:00.000Z', '2024-02-29T16:01:00.000Z'])
      assert.deepEqual(periodEnd(at), { at })
  })
})
