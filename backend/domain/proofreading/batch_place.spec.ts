import { STUDENT_STATES } from '#domain/counts/student_state'
import { LEFT_OUT, placeInBatch, type Candidate } from '#domain/proofreading/batch_place'
import { test } from '@japa/runner'
import fc from 'fast-check'

const candidate: fc.Arbitrary<Candidate> = fc.record({
  state: fc.constantFrom(...STUDENT_STATES),
  isExpected: fc.boolean(),
  product: fc.constantFrom('made', 'waiting', 'does_not_fit', null),
  isDelivered: fc.boolean(),
})

const QUALIFIED: Candidate = {
  state: 'qualified',
  isExpected: true,
  product: 'made',
  isDelivered: false,
}

test.group('A student’s place in a batch', () => {
  test('is in it with a qualified photo whose picture fits, and only then', ({ assert }) => {
    fc.assert(
      fc.property(candidate, (one) => {
        const fits = one.state === 'qualified' && one.isExpected && one.product === 'made'
        assert.equal(placeInBatch(one) === 'included', fits && !one.isDelivered)
      })
    )
  })

  test('is never in two batches', ({ assert }) => {
    fc.assert(
      fc.property(candidate, (one) =>
        assert.equal(placeInBatch({ ...one, isDelivered: true }), 'delivered')
      )
    )
  })

  test('left out has a reason that a list can be asked for', ({ assert }) => {
    const places = [...LEFT_OUT, 'included', 'delivered']
    fc.assert(fc.property(candidate, (one) => assert.include(places, placeInBatch(one))))
    assert.equal(placeInBatch({ ...QUALIFIED, product: 'does_not_fit' }), 'not_fitting')
    assert.equal(placeInBatch({ ...QUALIFIED, product: 'waiting' }), 'not_made')
    assert.equal(placeInBatch({ ...QUALIFIED, state: 'reset' }), 'reset')
    assert.equal(placeInBatch({ ...QUALIFIED, isExpected: false }), 'not_listed')
  })
})
