import { LOCALES } from '#backend/lang/words'
import { shippedTemplate } from '#backend/letters/templates'
import { findPlaceholders, renderLetter, renderShipped } from '#backend/letters/render_letter'
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
      'Please set your capture dates: {left} days left'
    )
    const due = (left: number, locale: 'zh' | 'en') =>
      renderShipped('setup_due', locale, { left, firstDay: '2023-03-20' }).subject
    assert.equal(due(1, 'en'), 'Please set your capture dates: 1 day left')
    assert.equal(due(14, 'en'), 'Please set your capture dates: 14 days left')
    assert.equal(due(1, 'zh'), '请设置采集时间：还有 1 天')
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

  test('an unknown placeholder is an error and never sent', ({ assert }) => {
    for (const name of ['nobody', 'constructor', 'toString', '__proto__']) {
      const template = { subject: `{${name}}`, body: '' }
      assert.throws(() => renderLetter(template, 'zh', {}), new RegExp(name))
    }
    assert.throws(() => renderShipped('last_day', 'en', {}), 'unknown placeholder {to}')
  })
})
