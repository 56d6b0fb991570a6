import { ACT_NAMES, ACT_RULES } from '#domain/season/act_rules'
import { isRegisteredFor } from '#domain/season/registered_for'
import { test } from '@japa/runner'

test.group('An act that is registered for a school', () => {
  test('is one of the school, done by the centre', ({ assert }) => {
    for (const act of ['submitMemo', 'declareProofread', 'submitErrata', 'saveSetup'] as const) {
      assert.isTrue(isRegisteredFor(act, ['operator']), act)
      assert.isFalse(isRegisteredFor(act, ['coordinator']), act)
    }
    for (const act of ['uploadBatch', 'extendDeadline', 'acceptFeedback'] as const)
      assert.isFalse(isRegisteredFor(act, ['operator']), act)
  })

  test('may be done by the school as well', ({ assert }) => {
    for (const act of ACT_NAMES)
      if (isRegisteredFor(act, ['operator'])) assert.include(ACT_RULES[act].by, 'coordinator')
  })
})
