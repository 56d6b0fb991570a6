import { test } from '@japa/runner'
import fc from 'fast-check'
import { classDigestText, type PresentItem } from './class_digest.js'

const items = fc.uniqueArray(
  fc.record({ itemId: fc.uuid(), version: fc.integer({ min: 1, max: 99 }) }),
  { selector: ({ itemId }) => itemId, minLength: 1, maxLength: 30 }
)
const place = fc.nat()

test.group('What a class is confirmed by', () => {
  test('does not depend on the order of its items', ({ assert }) => {
    const shuffled = items.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
    )
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        assert.equal(classDigestText(all), classDigestText(other))
      })
    )
  })

  test('changes with the version of any item', ({ assert }) => {
    fc.assert(
      fc.property(items, place, (all, at) => {
        const changed = all.map((one, index): PresentItem =>
          index === at % all.length ? { ...one, version: one.version + 1 } : one
        )
        assert.notEqual(classDigestText(all), classDigestText(changed))
      })
    )
  })

  test('changes when an item comes or leaves', ({ assert }) => {
    fc.assert(
      fc.property(items, place, (all, at) => {
        const fewer = all.filter((_one, index) => index !== at % all.length)
        assert.notEqual(classDigestText(all), classDigestText(fewer))
      })
    )
  })
})
