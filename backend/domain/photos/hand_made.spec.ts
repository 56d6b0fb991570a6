import { askAutomatic, askHand, PRODUCT_WAYS } from '#domain/photos/hand_made'
import { test } from '@japa/runner'

const none = { hasProduct: false, hasFault: false, way: null }
const faultOf = (asked: { ok: boolean; error?: { type: string } }) => asked.error?.type ?? null

test.group('A finished picture', () => {
  test('is made by hand in place of one that does not fit, or of one made by hand', ({
    assert,
  }) => {
    assert.isNull(faultOf(askHand({ ...none, hasFault: true })))
    const made = (way: (typeof PRODUCT_WAYS)[number]) =>
      faultOf(askHand({ ...none, hasProduct: true, way }))
    assert.deepEqual(PRODUCT_WAYS.map(made), ['product_fits', null, null])
    assert.equal(faultOf(askHand({ ...none, hasProduct: true })), 'product_fits')
    assert.equal(faultOf(askHand(none)), 'product_not_made')
    assert.equal(faultOf(askHand({ ...none, way: 'cropped' })), 'product_not_made')
  })

  test('is given back to the machine only where a person has made it', ({ assert }) => {
    assert.isNull(faultOf(askAutomatic({ ...none, hasProduct: true, way: 'own' })))
    for (const finished of [
      none,
      { ...none, hasFault: true },
      { ...none, hasProduct: true, way: 'automatic' as const },
      { ...none, hasProduct: false, way: 'own' as const },
    ])
      assert.equal(faultOf(askAutomatic(finished)), 'product_automatic')
  })
})
