import { letterLink } from '#backend/letters/letter_link'
import { appUrl } from '#config/app'
import type { LetterTemplate } from '#domain/season/letter_templates'
import { test } from '@japa/runner'

const pathOf = (template: LetterTemplate, params: Record<string, string | number> = {}) =>
  letterLink({ template, seasonUnitId: 'unit', params }).slice(appUrl.length)

test.group('The link of a letter', () => {
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

  test('about something else opens the console', ({ assert }) => {
    assert.equal(pathOf('payment_due'), '')
  })
})
