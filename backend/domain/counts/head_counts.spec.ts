import { addCounts, headCounts, NO_COUNTS, type StateCounts } from '#domain/counts/head_counts'
import { test } from '@japa/runner'
import fc from 'fast-check'

const few = () => fc.nat(300)
const states = {
  qualified: few(),
  beingChecked: few(),
  awaitingReview: few(),
  toRetake: few(),
  reset: few(),
  absent: few(),
  notCaptured: few(),
}
const ofList = fc.record({ ...states, offList: few() }).map(({ offList, ...listed }) => {
  const expected = Object.values(listed).reduce((sum, count) => sum + count, 0)
  return { ...listed, offList, expected, onList: expected }
})

test.group('The figures of the progress', () => {
  test('of a list add up: whoever is expected is captured or missing', ({ assert }) => {
    fc.assert(
      fc.property(ofList, (counts) => {
        fc.pre(counts.onList > 0)
        const { heads, captured, missing, expectedBy } = headCounts(counts, 5_000)
        assert.equal(expectedBy, 'list')
        assert.equal(captured + missing!, heads!)
      })
    )
  })

  test('of several classes are those of all their students', ({ assert }) => {
    fc.assert(
      fc.property(fc.array(ofList, { minLength: 1, maxLength: 5 }), (classes) => {
        fc.pre(classes.every(({ onList }) => onList > 0))
        const whole = headCounts(addCounts(classes), null)
        for (const name of ['heads', 'captured', 'missing', 'awaiting'] as const) {
          const parts = classes.map((counts) => headCounts(counts, null)[name]!)
          assert.equal(
            whole[name],
            parts.reduce((sum, count) => sum + count, 0)
          )
        }
      })
    )
  })

  test('without a list expect as many as were declared, and nobody knows without either', ({
    assert,
  }) => {
    const counts: StateCounts = { ...NO_COUNTS, expected: 4, qualified: 3, reset: 1 }
    assert.containSubset(headCounts(counts, 10), { expectedBy: 'declared', heads: 10, missing: 7 })
    assert.equal(headCounts(counts, 2).missing, 0)
    assert.containSubset(headCounts(counts, null), {
      expectedBy: 'unknown',
      heads: null,
      missing: null,
      captured: 3,
    })
  })
})
