import { ERRATUM_KINDS } from '../policy/proof_kinds.js'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { answersFor, ANSWERS_OF_KIND, countHeads, ERRATUM_ANSWERS, headsOf } from './errata.js'

test.group('An erratum', () => {
  test('of any kind can be sent back with a reason, and repaired in some way', ({ assert }) => {
    for (const kind of ERRATUM_KINDS)
      for (const isOfCode of [true, false]) {
        const offered = answersFor(kind, { isOfCode })
        assert.include(offered, 'rejected')
        assert.isAbove(offered.length, 1, kind)
      }
  })

  test('about the number of a 采集码 is left to the registry, not corrected here', ({ assert }) => {
    assert.notInclude(answersFor('wrong_number', { isOfCode: true }), 'corrected')
    assert.include(answersFor('wrong_number', { isOfCode: true }), 'at_registry')
    assert.include(answersFor('wrong_number', { isOfCode: false }), 'corrected')
    assert.include(answersFor('wrong_details', { isOfCode: true }), 'corrected')
  })

  test('adds a head only where somebody had no image', ({ assert }) => {
    for (const kind of ERRATUM_KINDS)
      assert.equal(ANSWERS_OF_KIND[kind].includes('added'), kind === 'no_image')
  })

  test('counts in a bundle by what it adds and removes', ({ assert }) => {
    const answers = fc.array(fc.constantFrom(...ERRATUM_ANSWERS))
    fc.assert(
      fc.property(answers, (bundle) => {
        const { added, removed } = countHeads(bundle)
        const sum = bundle.reduce((heads, answer) => heads + headsOf(answer), 0)
        assert.equal(added - removed, sum)
        assert.isAtMost(added + removed, bundle.length)
      })
    )
  })
})
