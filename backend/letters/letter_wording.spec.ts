import { letterWording } from '#backend/letters/letter_wording'
import { placeholdersOf, renderLetter } from '#backend/letters/render_letter'
import { LETTER_TEMPLATES } from '#domain/season/letter_templates'
import { test } from '@japa/runner'

test.group('The wording of letters', () => {
  test('every letter has the same placeholders in both languages', ({ assert }) => {
    for (const template of LETTER_TEMPLATES) {
      const [zh, en] = [letterWording(template, 'zh'), letterWording(template, 'en')]
      assert.sameMembers(placeholdersOf(en), placeholdersOf(zh), template)
    }
  })

  test('money is told in yuan and deadlines by their names', ({ assert }) => {
    const money = { amountFen: 1_851_000, due: '2023-11-20', count: 1234 }
    const statement = renderLetter(letterWording('statement_issued', 'zh'), 'zh', money)
    assert.include(statement.subject, '18510.00 元')
    const late = { what: 'proof', unit: '某校', days: 3, due: '2023-05-09' }
    assert.equal(
      renderLetter(letterWording('overdue', 'zh'), 'zh', late).subject,
      '某校：校对反馈已逾期 3 天'
    )
  })

  test('a placeholder that nothing fills is a fault, never a gap in a letter', ({ assert }) => {
    for (const name of ['nobody', 'constructor', 'toString', '__proto__']) {
      const wording = { subject: `{${name}}`, body: '' }
      assert.throws(() => renderLetter(wording, 'zh', {}), new RegExp(name))
    }
  })
})
