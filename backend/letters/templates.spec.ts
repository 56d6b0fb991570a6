import { shippedTemplate } from '#backend/letters/templates'
import { findPlaceholders, renderLetter } from '#backend/letters/render_letter'
import { LETTER_TEMPLATES } from '#domain/season/letter_templates'
import { test } from '@japa/runner'

test.group('Letter templates', () => {
  test('every letter has the same placeholders in both languages', ({ assert }) => {
    for (const template of LETTER_TEMPLATES) {
      const [zh, en] = [shippedTemplate(template, 'zh'), shippedTemplate(template, 'en')]
      assert.sameMembers(findPlaceholders(en), findPlaceholders(zh), template)
    }
  })

  test('amounts are in yuan, and deadlines have names', ({ assert }) => {
    const money = { amountFen: 1_851_000, due: '2023-11-20', count: 1234 }
    const statement = renderLetter(shippedTemplate('statement_issued', 'zh'), 'zh', money)
    assert.include(statement.subject, '18510.00 元')
    const late = { what: 'proof', unit: '某校', days: 3, due: '2023-05-09' }
    assert.equal(
      renderLetter(shippedTemplate('overdue', 'zh'), 'zh', late).subject,
      '某校：校对反馈已逾期 3 天'
    )
  })

  test('an unknown placeholder is an error and never sent', ({ assert }) => {
    for (const name of ['nobody', 'constructor', 'toString', '__proto__']) {
      const template = { subject: `{${name}}`, body: '' }
      assert.throws(() => renderLetter(template, 'zh', {}), new RegExp(name))
    }
  })
})
