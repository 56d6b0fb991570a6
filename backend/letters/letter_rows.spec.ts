import type { Locale } from '#backend/lang/words'
import { letterRows } from '#backend/letters/letter_rows'
import type { Values } from '#backend/letters/values'
import { test } from '@japa/runner'

const batch = {
  no: 2,
  count: 40,
  due: '2023-05-09',
  countedFrom: 'upload',
  start: '2023-04-10',
  days: 20,
  holidays: JSON.stringify([['劳动节', '2023-04-29', '2023-05-03']]),
  moved: 0,
}

const linesOf = (params: Values, locale: Locale) =>
  letterRows(params, locale).map(({ label, value }) => `${label}|${value}`)

test.group('The table of a letter', () => {
  test('says until when with the weekday, and how it was counted', ({ assert }) => {
    assert.deepEqual(linesOf(batch, 'zh'), [
      '截止日期|2023年5月9日（周二）',
      '计算方式|期限从照片上传之日（4月10日）的次日起算，共 20 个工作日，周末和劳动节（4月29日至5月3日）不计。',
    ])
    const received = { ...batch, countedFrom: 'receipt', holidays: '[]', moved: 1, days: 1 }
    assert.deepEqual(linesOf(received, 'en'), [
      'Due|Tuesday, 9 May 2023',
      'Counted|It is counted from the day after the receipt of the photos at your school (10 April): 1 working day, without weekends. The date was moved later on; it is the one above that counts.',
    ])
  })

  test('says only the date where an earlier build wrote the letter', ({ assert }) => {
    assert.deepEqual(linesOf({ no: 1, count: 800, due: '2023-05-09' }, 'zh'), [
      '截止日期|2023年5月9日（周二）',
    ])
  })

  test('is missing where nothing is due', ({ assert }) => {
    assert.isEmpty(letterRows({ lastDay: '2023-03-26', due: 'soon' }, 'zh'))
  })
})
