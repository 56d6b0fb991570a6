import type { Locale } from '#backend/lang/words'
import { letterRows } from '#backend/letters/letter_rows'
import type { Values } from '#backend/letters/values'
import { shippedCalendar } from '#backend/seasons/shipped_calendar'
import { countedDeadline } from '#domain/season/counted_deadline'
import {
  dueInDays,
  dueInWorkingDays,
  dueOn,
  dueOnRolled,
  moveDeadline,
  type Deadline,
} from '#domain/season/deadline'
import type { LetterTemplate } from '#domain/season/letter_templates'
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

const told = (params: Values, template: LetterTemplate = 'batch_uploaded') => ({
  ...{ template, params, note: null, paymentBlocksPrint: false },
})
const linesOf = (params: Values, locale: Locale, template?: LetterTemplate) =>
  letterRows(told(params, template), locale).map(({ label, value }) => `${label}|${value}`)

const calendar = shippedCalendar()

/** A letter about a deadline, as its step writes it. */
const about = (deadline: Deadline) => ({
  due: deadline.due,
  deadline: JSON.stringify(countedDeadline(deadline, calendar)),
})
/** How the table says that it was counted. */
const how = (template: LetterTemplate, deadline: Deadline, locale: Locale = 'zh') =>
  linesOf(about(deadline), locale, template).find((line) => /^(计算方式|Counted)/.test(line))!

test.group('The table of a letter', () => {
  test('says until when with the weekday, and how it was counted', ({ assert }) => {
    assert.deepEqual(linesOf(batch, 'zh').slice(1, 3), [
      '截止日期|2023年5月9日（周二）',
      '计算方式|期限从照片上传之日（4月10日）的次日起算，共 20 个工作日，周末和劳动节（4月29日至5月3日）不计。',
    ])
    const received = { ...batch, countedFrom: 'receipt', holidays: '[]', moved: 1, days: 1 }
    assert.deepEqual(linesOf(received, 'en').slice(1, 3), [
      'Due|Tuesday, 9 May 2023',
      'Counted|It is counted from the day after the receipt of the photos at your school (10 April): 1 working day, without weekends. The date was moved later on; it is the one above that counts.',
    ])
  })

  test('says only the date where an earlier build wrote the letter', ({ assert }) => {
    const lines = linesOf({ no: 1, count: 800, due: '2023-05-09' }, 'zh')
    assert.include(lines, '截止日期|2023年5月9日（周二）')
    assert.notInclude(lines.join(), '计算方式')
  })

  test('says what is to be done and what happens otherwise, as the rules have it', ({ assert }) => {
    const memo = dueInDays('memo', '2023-03-26', 7)
    assert.deepEqual(linesOf(about(memo), 'zh', 'memo_due'), [
      '事项|提交备忘表',
      '截止日期|2023年4月2日（周日）',
      '计算方式|期限从采集截止之日（3月26日）的次日起算，共 7 天，周末和节假日也算。',
      '逾期后果|逾期仍可提交；从次日起标为逾期并通知中心，每周提醒一次，直到提交。',
    ])
    const payment = { due: '2023-11-20' }
    const otherwise = (paymentBlocksPrint: boolean) =>
      letterRows({ ...told(payment, 'payment_due'), paymentBlocksPrint }, 'zh').at(-1)!.value
    assert.match(otherwise(true), /^未缴清前不安排冲印/)
    assert.notInclude(otherwise(false), '冲印')
  })

  test('names a worked weekend, a fixed date that rolls, and why a date was moved', ({
    assert,
  }) => {
    const worked = dueInWorkingDays('review', '2023-04-20', 5, calendar)
    assert.include(how('review_due', worked), '；4月23日（劳动节调休）上班，计入。')
    assert.include(how('review_due', worked, 'en'), '23 April (worked for ')
    const rolled = dueOnRolled('payment', '2021-11-20', 'next', calendar)
    assert.include(how('payment_due', rolled), '11月20日，当天不是工作日，顺延到下一个工作日')
    assert.include(
      how('payment_due', dueOnRolled('payment', '2023-11-20', 'next', calendar)),
      '采集季规则规定的日期：11月20日。'
    )
    const proof = dueInWorkingDays('proof', '2023-04-10', 20, calendar)
    const moved = { on: '2023-05-04', why: 'returned', noteId: null } as const
    assert.include(how('feedback_returned', moveDeadline(proof, '2023-05-16', moved)), '退回后')
    assert.include(how('setup_due', dueOn('setup', '2023-03-19')), '时间段开始的前一天')
  })

  test('begins with what a person wrote, and has nothing else where nothing is due', ({
    assert,
  }) => {
    const note = { kind: 'reason', text: '第 3 页没有盖章' } as const
    const cancelled = { ...told({}, 'unit_cancelled'), note }
    assert.deepEqual(letterRows(cancelled, 'zh'), [{ label: '理由', value: note.text }])
    assert.isEmpty(letterRows(told({ lastDay: '2023-03-26', due: 'soon' }), 'zh'))
  })
})
