import { letterButton, letterLink } from '#backend/letters/letter_link'
import { appUrl } from '#config/app'
import { mayAct } from '#domain/identity/act_rights'
import { askedAct } from '#domain/season/letter_acts'
import { isAccountLetter, isNotice, LETTER_TEMPLATES } from '#domain/season/letter_templates'
import type { LetterTemplate } from '#domain/season/letter_templates'
import { test } from '@japa/runner'

type Params = Record<string, string | number>

const pathOf = (template: LetterTemplate, params: Params = {}) =>
  letterLink({ template, seasonUnitId: 'unit', params }).slice(appUrl.length)

/** Letters that ask the centre; all others that ask for an act ask the school. */
const TO_CENTRE = [
  'extension_requested',
  'feedback_submitted',
  'form_update_sent',
  'processing_start_due',
  'processing_due',
  'review_due',
]

test.group('The link of a letter', () => {
  test('that asks for an act opens its form, which its reader may fill in', ({ assert }) => {
    assert.equal(pathOf('memo_due'), '/#/season_units/unit/show?act=submitMemo')
    assert.equal(pathOf('overdue', { what: 'memo' }), '/#/season_units/unit/show?act=submitMemo')
    assert.equal(
      pathOf('act_due', { what: 'confirmReceipt' }),
      '/#/season_units/unit/show?act=confirmReceipt'
    )
    for (const template of LETTER_TEMPLATES) {
      const act = askedAct({ template, params: {} })
      const role = TO_CENTRE.includes(template) ? 'operator' : 'coordinator'
      if (act) assert.isTrue(mayAct([role], act), `${template}: ${act}`)
    }
  })

  test('about a stamped form opens the desk, with its paper beside the facts', ({ assert }) => {
    for (const template of ['feedback_submitted', 'form_update_sent', 'review_due'] as const)
      assert.equal(pathOf(template), '/#/feedback_forms/unit')
  })

  test('about photos that were delivered student by student opens the room in which they are marked', ({
    assert,
  }) => {
    for (const template of ['batch_uploaded', 'proof_due', 'proof_overdue'] as const)
      assert.equal(pathOf(template, { listed: 1 }), '/#/proof/unit')
    assert.equal(pathOf('class_reopened', { classId: 'class' }), '/#/proof/unit?class=class')
  })

  test('about errata that are rows opens those that wait for its reader', ({ assert }) => {
    assert.equal(pathOf('errata_submitted', { listed: 1 }), '/#/errata/unit?stand=open')
    assert.equal(pathOf('errata_answered', { listed: 1 }), '/#/errata/unit?stand=told')
  })

  test('about photos of which only the number is known opens the page of the unit', ({
    assert,
  }) => {
    for (const template of ['batch_uploaded', 'proof_due', 'errata_submitted'] as const)
      assert.equal(pathOf(template, { listed: 0 }), '/#/season_units/unit/show/proof')
  })

  test('about photos that wait opens them on the wall, and else the counts of the unit', ({
    assert,
  }) => {
    const open = { day: '2023-03-21', count: 3, unlooked: 0, awaiting: 2, failed: 1 }
    assert.equal(
      pathOf('unresolved_today', open),
      '/#/photos/wall?unit=unit&chip=awaiting&day=2023-03-21'
    )
    assert.equal(
      pathOf('last_day_open', { resetOpen: 2, count: 2 }),
      '/#/photos/wall?unit=unit&chip=reset'
    )
    assert.equal(pathOf('unresolved_today', { count: 3 }), '/#/season_units/unit/show/progress')
  })

  test('about money opens the payments of the unit, which are no form of a school', ({
    assert,
  }) => {
    const money = '/#/season_units/unit/show/money'
    assert.equal(pathOf('payment_due'), money)
    assert.equal(pathOf('overdue', { what: 'payment' }), money)
    assert.equal(pathOf('act_due', { what: 'recordPayment' }), money)
  })

  test('about the letter by which photos are asked for opens their downloads, for the centre its desk', ({
    assert,
  }) => {
    for (const state of ['returned', 'accepted'] as const)
      assert.equal(pathOf(`download_letter_${state}`), '/#/packages/unit')
    assert.equal(pathOf('download_letter_sent'), '/#/download_letters/unit')
  })

  test('about anything else opens the page of the unit, never the front door', ({ assert }) => {
    for (const template of LETTER_TEMPLATES) {
      if (isAccountLetter(template) || isNotice(template)) continue
      const letter = { template, seasonUnitId: 'unit', params: {} }
      assert.match(
        letterLink(letter),
        /#\/(season_units|proof|errata|photos|packages|feedback_forms|download_letters)\//,
        template
      )
      for (const locale of ['zh', 'en'] as const)
        assert.match(letterButton(letter, locale).label, /\S/)
    }
  })
})
