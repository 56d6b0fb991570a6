import { test } from '@japa/runner'
import { askAnswer, REFUSAL_GROUNDS, REQUEST_STATES, withdrawalOf } from './requests.js'

test.group('A request about a delivered photo', () => {
  test('is answered once, and refused only with a ground', ({ assert }) => {
    const [ground] = REFUSAL_GROUNDS
    for (const state of REQUEST_STATES) {
      const answered = askAnswer(state, { answer: 'refused', ground: ground! })
      assert.equal(answered.ok, state === 'open', state)
    }
    const groundless = askAnswer('open', { answer: 'refused', ground: null })
    assert.deepInclude(groundless, { ok: false, error: { type: 'ground_required' } })
    const granted = askAnswer('open', { answer: 'granted', ground: ground! })
    assert.deepInclude(granted, { ok: true, value: { answer: 'granted', ground: null } })
  })
})

test.group('The withdrawal of consent', () => {
  const facts = { isGiven: false, withdrawnAt: null, undelivered: 0, unasked: 0 }
  const of = (more: Partial<typeof facts>) => withdrawalOf({ ...facts, ...more })

  test('is offered while there is consent, or a photo that it would change', ({ assert }) => {
    assert.deepEqual(of({}), { may: false, erases: 0, asks: false })
    assert.deepEqual(of({ isGiven: true }), { may: true, erases: 0, asks: false })
    assert.deepEqual(of({ undelivered: 2 }), { may: true, erases: 2, asks: false })
    assert.deepEqual(of({ undelivered: 1, unasked: 1 }), { may: true, erases: 1, asks: true })
  })
})
