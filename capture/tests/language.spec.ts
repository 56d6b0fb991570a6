import { test } from '@japa/runner'
import { dayText, leftText, timeText, yuanText } from '../src/words/times.js'
import { firstLanguage } from '../src/words/language.js'

test.group('The language of the phone page', () => {
  test('is the first of the browser that it speaks, else Chinese', ({ assert }) => {
    assert.equal(firstLanguage(['en-GB', 'zh-CN']), 'en')
    assert.equal(firstLanguage(['ko-KR', 'zh-TW', 'en']), 'zh')
    assert.equal(firstLanguage(['fr']), 'zh')
    assert.equal(firstLanguage([]), 'zh')
  })
})

test.group('Times on the phone page', () => {
  const now = '2023-03-21T07:30:00Z'

  test('are those of China, wherever the phone is, with their day if it is another', ({
    assert,
  }) => {
    assert.equal(timeText('2023-03-21T07:42:00Z', now, 'zh'), '15:42')
    assert.equal(timeText('2023-03-22T00:00:00Z', now, 'zh'), '3月22日周三 08:00')
    assert.equal(timeText('2023-03-22T00:00:00Z', now, 'en'), 'Wed 22 Mar 08:00')
    assert.equal(dayText('2023-03-20', 'zh'), '3月20日周一')
  })

  test('that are left are told by the second, amounts in yuan', ({ assert }) => {
    assert.equal(leftText(300), '5:00')
    assert.equal(leftText(4_000), '1:06:40')
    assert.equal(yuanText(1_500), '15')
    assert.equal(yuanText(1_550), '15.50')
  })
})
