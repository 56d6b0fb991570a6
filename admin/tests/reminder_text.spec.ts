import { test } from '@japa/runner'
import polyglot from 'ra-i18n-polyglot'
import { dates as datesEn } from '../src/i18n/en/dates.js'
import { roster as rosterEn } from '../src/i18n/en/roster.js'
import { dates as datesZh } from '../src/i18n/zh/dates.js'
import { roster as rosterZh } from '../src/i18n/zh/roster.js'
import { spokenDates } from '../src/layout/dates.js'
import { reminderText } from '../src/roster/own_class/reminderText.js'

const WORDS = { zh: { ...datesZh, ...rosterZh }, en: { ...datesEn, ...rosterEn } }

type Reminder = Parameters<typeof reminderText>[0]

const window = { firstDay: '2023-03-20', lastDay: '2023-03-31', from: '08:00', to: '18:00' }
const CLASS: Reminder = {
  name: '软件2001',
  awaited: ['王*', '李*明', '王*'],
  time: { kind: 'left', window, days: 4 },
}

/** The text of the class, with some of its facts replaced. */
function told(facts: Partial<Reminder> = {}, locale: 'zh' | 'en' = 'zh') {
  const { translate } = polyglot(() => WORDS[locale] as never, locale)
  const { day } = spokenDates(translate, locale)
  return reminderText({ ...CLASS, ...facts }, { translate, day })
}

test.group('The reminder to a class', () => {
  test('names masked who still has to come, how long there is and whom to ask', ({ assert }) => {
    assert.deepEqual(told().split('\n'), [
      '【毕业生图像采集】软件2001',
      '还有 3 名同学需要到采集点拍照：王*（2 人）、李*明。',
      '采集到3月31日（周五）结束，还剩 4 天，每天 08:00–18:00。',
      '请按时来拍，有疑问请问班主任。',
    ])
    const english = told({}, 'en')
    assert.include(english, '3 of us still have to be photographed: 王* (2), 李*明.')
    assert.include(english, '4 days are left')
  })

  test('says when it begins, that it is over, and that there are no dates yet', ({ assert }) => {
    const before = told({ time: { kind: 'before', window } })
    assert.include(before, '采集时间：3月20日（周一）至3月31日（周五），每天 08:00–18:00。')
    assert.include(told({ time: { kind: 'over', window } }), '集中采集已于3月31日（周五）结束')
    assert.include(told({ time: { kind: 'unset' } }), '采集时间定下来后另行通知')
    assert.include(told({ time: { kind: 'left', window, days: 1 } }, 'en'), '1 day is left')
  })

  test('thanks a class of which nobody has to come any more, and counts who has no name', ({
    assert,
  }) => {
    assert.equal(
      told({ awaited: [] }),
      '【毕业生图像采集】软件2001\n需要拍照的同学都已拍完，谢谢大家！'
    )
    assert.include(told({ awaited: [null, '王*', null] }), '2 名未登记姓名的同学、王*')
  })

  test('has no words for why somebody has to come again', ({ assert }) => {
    for (const locale of ['zh', 'en'] as const)
      assert.notMatch(told({}, locale), /重置|重拍|不合格|reset|retake|fail/i)
  })
})
