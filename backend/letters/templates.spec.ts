import { LOCALES } from '#backend/lang/words'
import { shippedTemplate } from '#backend/letters/templates'
import { findPlaceholders, renderLetter, renderShipped } from '#backend/letters/render_letter'
import { tallyOf } from '#backend/letters/reset_words'
import { LETTER_TEMPLATES } from '#domain/season/letter_templates'
import { test } from '@japa/runner'

test.group('Letter templates', () => {
  test('as shipped say the same as in the console, but for plurals', ({ assert }) => {
    for (const code of LETTER_TEMPLATES) {
      for (const locale of LOCALES) {
        const template = shippedTemplate(code, locale)
        const names = findPlaceholders(template)
        const params = Object.fromEntries(names.map((name, place) => [name, place + 2]))
        const shipped = renderShipped(code, locale, params)
        assert.deepEqual(shipped, renderLetter(template, locale, params), code)
      }
    }
  })

  test('count in English, and say “today” for no days left', ({ assert }) => {
    assert.equal(
      shippedTemplate('setup_due', 'en').subject,
      'Please set your capture dates: capture begins in {left} days'
    )
    const due = (left: number, locale: 'zh' | 'en') =>
      renderShipped('setup_due', locale, { left, firstDay: '2023-03-20' }).subject
    assert.equal(due(1, 'en'), 'Please set your capture dates: capture begins in 1 day')
    assert.equal(due(14, 'en'), 'Please set your capture dates: capture begins in 14 days')
    assert.equal(due(1, 'zh'), '请设置采集时间：距采集开始还有 1 天')
    const proof = (left: number, locale: 'zh' | 'en') =>
      renderShipped('proof_due', locale, { left, due: '2023-05-09' }).subject
    assert.equal(proof(0, 'zh'), '校对今日截止')
    assert.equal(proof(0, 'en'), 'Proofreading ends today')
    assert.equal(shippedTemplate('proof_due', 'zh').subject, '校对还剩 {left} 个工作日')
    const errata = renderShipped('errata_answered', 'en', { count: 1234, open: 0 })
    assert.equal(errata.subject, '1,234 errata answered, 0 still open')
  })

  test('amounts are in yuan, and deadlines have names', ({ assert }) => {
    const money = { amountFen: 1_851_000, due: '2023-11-20', count: 1234 }
    const statement = renderShipped('statement_issued', 'zh', money)
    assert.equal(statement.subject, '费用结算函：1234 人，18510.00 元')
    const late = { what: 'proof', unit: '某校', days: 3, due: '2023-05-09' }
    assert.equal(renderShipped('overdue', 'zh', late).subject, '某校：校对反馈已逾期 3 天')
    const own = { subject: '{what}：{amount}', body: '' }
    assert.equal(renderLetter(own, 'zh', { ...late, ...money }).subject, '校对反馈：18510.00')
  })

  test('about photos that are open name the parts, and none where a school has typed the number', ({
    assert,
  }) => {
    const of = { day: '2023-03-21', unit: '第1学院', to: '18:00' }
    const parts = { unlooked: 2, awaiting: 0, failed: 1 }
    const today = renderShipped('unresolved_today', 'zh', { ...of, ...parts, count: 3 })
    assert.equal(today.subject, '今日还有 3 张照片未处理')
    assert.include(today.body, '还有 3 张未处理（未查看 2 张、不合格未重置 1 张）。')
    const escalated = renderShipped('unresolved_escalation', 'en', { ...of, ...parts, count: 1 })
    assert.equal(escalated.subject, '第1学院: 1 photo of Tuesday, 21 March 2023 left overnight')
    assert.include(
      escalated.body,
      '1 is still not dealt with (2 not looked at, 1 failed and not reset).'
    )
    const typed = renderShipped('unresolved_today', 'zh', { ...of, count: 3 })
    assert.include(typed.body, '还有 3 张未处理。')
    const counted = { ...parts, expected: 9, captured: 8, pending: 2, unresolved: 3, locked: 0 }
    const summary = renderShipped('day_summary', 'zh', { ...of, ...counted, resetOpen: 4 })
    assert.include(summary.body, '（未查看 2 张、不合格未重置 1 张），另有已重置未重拍 4 张；')
    const noon = renderShipped('last_day_open', 'en', { ...of, ...parts, resetOpen: 4, count: 7 })
    assert.include(noon.body, '2 not looked at, 1 failed and not reset, 4 reset and not retaken.')
  })

  test('about photos that were reset name classes, reasons and the last day, and not who', ({
    assert,
  }) => {
    const unit = '第1学院'
    const classes = [...Array(22).keys()].map((no) => [`${no}班`, 2] as const)
    const reasons = [
      ['blurred', 43],
      [null, 1],
    ] as const
    const told = {
      unit,
      day: '2023-03-21',
      count: 44,
      ...tallyOf(classes, reasons),
      retakeUntil: '2023-03-26',
    }
    const { subject, body } = renderShipped('photos_reset', 'zh', told)
    assert.equal(subject, '第1学院：2023年3月21日（周二）有 44 张照片被重置')
    assert.include(body, '班级：0班（2 张）、1班（2 张）')
    assert.include(body, '19班（2 张）、其他 2 个班级（4 张）\n')
    assert.include(body, '原因：图像模糊（43 张）、其他理由（1 张）')
    assert.include(body, '可重拍至2023年3月26日（周日），')
    const over = { ...told, ...tallyOf([[null, 44]], reasons), retakeUntil: 'over' }
    const { body: english } = renderShipped('photos_reset', 'en', over)
    assert.include(
      english,
      'Classes: no class or not matched (44)\nReasons: The picture is blurred (43)'
    )
    assert.include(english, 'cannot be retaken')
    assert.include(renderShipped('photos_reset', 'en', told).body, 'until Sunday, 26 March 2023;')
  })

  test('about proofreading name at most ten classes that are open, and count the others', ({
    assert,
  }) => {
    const of = { unit: '第1学院', left: 2, days: 1, due: '2023-05-09' }
    const names = [null, ...[...Array(9).keys()].map((no) => `${no}班`)]
    const open = { ...of, openClasses: JSON.stringify(names), classCount: 12, unmarked: 1 }
    assert.include(
      renderShipped('proof_due', 'zh', open).body,
      '还有 12 个班级未确认：未分班学生、0班、1班、2班、3班、4班、5班、6班、7班、8班、另有 2 个班级；1 张照片没有校对结论。'
    )
    assert.include(
      renderShipped('proof_overdue', 'en', open).body,
      '12 classes are not confirmed: students without a class, 0班, 1班, 2班, 3班, 4班, 5班, 6班, 7班, 8班, 2 more. 1 photo is not marked. Please'
    )
    const none = { ...of, openClasses: '[]', classCount: 0, unmarked: 0 }
    assert.include(renderShipped('proof_due', 'zh', none).body, '各班级均已确认')
    assert.equal(
      renderShipped('proof_due', 'zh', of).body,
      '本校校对尚未完成，请按期完成，并提交《电子图像校对反馈表》。'
    )
  })

  test('about errata say of which round they are, and what became of them', ({ assert }) => {
    const unit = '第1学院'
    const sent = { unit, count: 3 }
    assert.equal(
      renderShipped('errata_submitted', 'zh', { ...sent, roundNo: 2 }).subject,
      '第1学院提交第 2 轮勘误 3 条'
    )
    assert.equal(renderShipped('errata_submitted', 'zh', sent).subject, '第1学院提交勘误 3 条')
    assert.equal(
      renderShipped('errata_submitted', 'en', { ...sent, count: 1, late: 1 }).subject,
      '第1学院 submitted 1 erratum found after its form was accepted'
    )
    const answers = JSON.stringify([
      ['replaced', 1],
      ['rejected', 2],
    ])
    const some = renderShipped('errata_answered', 'zh', { count: 3, open: 1, answers })
    assert.include(some.body, '处理结果：更换照片 1 条、退回 2 条。还有 1 条等待处理。')
    const typed = renderShipped('errata_answered', 'en', { count: 3, open: 0 })
    assert.match(typed.body, /^All errata of your school are answered\./)
  })

  test('about a class that is open again name it, or those without one', ({ assert }) => {
    const of = { unit: '第1学院', classId: 'id' }
    assert.equal(
      renderShipped('class_reopened', 'zh', { ...of, className: '软件2001' }).subject,
      '第1学院：软件2001需要重新确认'
    )
    assert.include(
      renderShipped('class_reopened', 'en', { ...of, className: '' }).subject,
      'please confirm students without a class again'
    )
  })

  test('an unknown placeholder is an error and never sent', ({ assert }) => {
    for (const name of ['nobody', 'constructor', 'toString', '__proto__']) {
      const template = { subject: `{${name}}`, body: '' }
      assert.throws(() => renderLetter(template, 'zh', {}), new RegExp(name))
    }
    assert.throws(() => renderShipped('last_day', 'en', {}), 'unknown placeholder {to}')
  })
})
