import { centreReaders, LETTER_ROLES, needsAnother } from '#domain/identity/letter_roles'
import { mayAct } from '#domain/identity/act_rights'
import { awaitedSince } from '#domain/season/awaited_since'
import { LETTER_TEMPLATES } from '#domain/season/letter_templates'
import { test } from '@japa/runner'

const school = { track: 'print', act: 'confirmLayoutData', waitingOn: 'school' } as const
const order = { track: 'print', act: 'orderPrints', waitingOn: 'printing' } as const
const finish = { track: 'print', act: 'finishPrints', waitingOn: 'printing' } as const
const bill = { track: 'billing', act: 'issueStatement', waitingOn: 'finance' } as const
const payment = { track: 'billing', act: 'recordPayment', waitingOn: 'school' } as const
const difference = { track: 'billing', act: 'settleDifference', waitingOn: 'finance' } as const
const feedback = { track: 'main', act: 'acceptFeedback', waitingOn: 'centre' } as const

test.group('Who at the centre is told', () => {
  test('finance and printing, once it has become their turn', ({ assert }) => {
    assert.deepEqual(awaitedSince([school], [order]), [{ act: 'orderPrints', side: 'printing' }])
    assert.deepEqual(awaitedSince([], [bill]), [{ act: 'issueStatement', side: 'finance' }])
    assert.deepEqual(awaitedSince([school, bill], [order, bill]).length, 1)
  })

  test('nobody of what follows their own work, or has stood before', ({ assert }) => {
    assert.isEmpty(awaitedSince([order], [finish]))
    assert.isEmpty(awaitedSince([order, bill], [order, bill]))
    assert.isEmpty(awaitedSince([bill], [payment]))
    assert.isEmpty(awaitedSince([], [feedback]))
  })

  test('finance also of what a second person has to do', ({ assert }) => {
    const told = [{ act: 'settleDifference', side: 'finance' }]
    assert.deepEqual(awaitedSince([payment], [difference], needsAnother), told)
    assert.deepEqual(awaitedSince([bill], [difference], needsAnother), told)
    assert.isEmpty(awaitedSince([difference], [difference], needsAnother))
  })

  test('reviewers of errata, which they answer, and finance of unpaid money', ({ assert }) => {
    const errata = centreReaders('errata_submitted')
    assert.include(errata, 'reviewer')
    assert.isTrue(errata.every((role) => mayAct([role], 'answerErrata')))
    assert.include(centreReaders('overdue', 'payment'), 'finance')
    assert.notInclude(centreReaders('overdue', 'proof'), 'finance')
    for (const code of LETTER_TEMPLATES)
      assert.includeMembers([...LETTER_ROLES], [...centreReaders(code)])
  })
})
