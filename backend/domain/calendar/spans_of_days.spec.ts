import { spansOfDays } from '#domain/calendar/spans_of_days'
import { test } from '@japa/runner'

test.group('Days that were counted or skipped', () => {
  test('of one holiday are said once, those that follow each other as a span', ({ assert }) => {
    const mayDay = ['2023-04-29', '2023-04-30', '2023-05-01'].map((date) => ({
      date,
      why: '劳动节',
    }))
    const others = [
      { date: '2023-06-22', why: '端午节' },
      { date: '2023-06-25', why: '端午节' },
    ]
    assert.deepEqual(spansOfDays([...mayDay, ...others]), [
      { why: '劳动节', spans: [['2023-04-29', '2023-05-01']] },
      {
        why: '端午节',
        spans: [
          ['2023-06-22', '2023-06-22'],
          ['2023-06-25', '2023-06-25'],
        ],
      },
    ])
    assert.deepEqual(spansOfDays([]), [])
  })
})
