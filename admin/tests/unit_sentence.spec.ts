import type { Role } from '#domain/season/codes'
import { firstSentence } from '#domain/season/first_sentence'
import { app as appEn } from '../src/i18n/en/app.js'
import { dates as datesEn } from '../src/i18n/en/dates.js'
import { seasonUnits as unitsEn } from '../src/i18n/en/season_units.js'
import { app as appZh } from '../src/i18n/zh/app.js'
import { dates as datesZh } from '../src/i18n/zh/dates.js'
import { seasonUnits as unitsZh } from '../src/i18n/zh/season_units.js'
import { spokenDates } from '../src/layout/dates.js'
import { sentenceText } from '../src/season_units/sentenceText.js'
import type { MatterView } from '../src/season_units/types.js'
import { test } from '@japa/runner'
import polyglot from 'ra-i18n-polyglot'

const memo: MatterView = {
  track: 'main',
  act: 'submitMemo',
  waitingOn: 'school',
  since: '2023-03-24',
  dueOn: '2023-03-31',
  workingDaysLeft: 5,
  overdue: false,
}
const late: MatterView = { ...memo, workingDaysLeft: -5, overdue: true }
const processing: MatterView = { ...late, act: 'startProcessing', waitingOn: 'centre' }
const payment: MatterView = { ...memo, act: 'recordPayment', dueOn: null, workingDaysLeft: null }

const WORDS = { zh: { ...appZh, ...datesZh, ...unitsZh }, en: { ...appEn, ...datesEn, ...unitsEn } }

/** The sentence as a reader with these roles sees it. */
function told(matters: MatterView[], roles: Role[], locale: 'zh' | 'en' = 'zh', phase = 'errata') {
  const { translate } = polyglot(() => WORDS[locale] as never, locale)
  const unit = { name: '苏州大学' }
  return sentenceText(firstSentence({ matters, phase, unit }, roles), {
    translate,
    fullDay: spokenDates(translate, locale).fullDay,
  })
}

test.group('The first sentence of a unit', () => {
  test('addresses a school, and tells it until when and how long that is', ({ assert }) => {
    assert.equal(
      told([memo], ['coordinator']),
      '轮到贵校：提交备忘表，2023年3月31日（周五）前，还剩 5 个工作日'
    )
    assert.equal(
      told([{ ...memo, workingDaysLeft: 0 }], ['coordinator']),
      '轮到贵校：提交备忘表，2023年3月31日（周五）前，今天到期'
    )
    assert.equal(
      told([late], ['coordinator']),
      '轮到贵校：提交备忘表，应于2023年3月31日（周五）前完成，已逾期 5 个工作日'
    )
  })

  test('tells the centre by name who is awaited', ({ assert }) => {
    assert.match(told([memo], ['operator']), /^轮到苏州大学：提交备忘表/)
    assert.match(told([processing], ['coordinator']), /^轮到中心：开始制作/)
  })

  test('tells a school of its own act, though another is more pressing', ({ assert }) => {
    assert.match(told([processing, memo], ['coordinator']), /提交备忘表/)
    assert.match(told([processing, memo], ['centre_admin']), /开始制作/)
  })

  test('names what a school has to do where the act is the centre’s', ({ assert }) => {
    assert.equal(told([payment], ['coordinator']), '轮到贵校：支付图像采集费用')
    const capture = { ...memo, act: null, workingDaysLeft: 2 }
    assert.match(told([capture], ['coordinator']), /组织学生拍照/)
  })

  test('says it when nobody has to do anything', ({ assert }) => {
    const timer: MatterView = { ...memo, act: null, waitingOn: 'timer', dueOn: '2023-03-20' }
    assert.equal(
      told([timer], ['coordinator']),
      '现在不需要任何人操作，2023年3月20日（周一）起自动继续'
    )
    assert.equal(told([], ['coordinator']), '现在不需要任何人操作')
    assert.equal(told([], ['coordinator'], 'zh', 'closed'), '本季已经结束')
    assert.equal(told([], ['coordinator'], 'zh', 'unstarted'), '本季正在启动')
  })

  test('counts in English', ({ assert }) => {
    assert.equal(
      told([{ ...late, workingDaysLeft: -1 }], ['coordinator'], 'en'),
      'Your turn: Hand in the memo, was due by Fri 31 Mar 2023, 1 working day overdue'
    )
    assert.match(told([memo], ['coordinator'], 'en'), /5 working days left$/)
  })
})
