import { test } from '@japa/runner'
import { areaInterval, areaUnderCurve, shareWithInterval } from './statistics.js'

test.group('The statistics of the accuracy report', () => {
  test('shares have Wilson intervals, which stay within 0 and 1', ({ assert }) => {
    const cases = [
      [40, 40, 0.9124, 1],
      [0, 40, 0, 0.0876],
      [20, 40, 0.352, 0.648],
    ] as const
    for (const [hits, of, low, high] of cases) {
      const share = shareWithInterval(hits, of)
      assert.closeTo(share.low, low, 1e-3)
      assert.closeTo(share.high, high, 1e-3)
    }
    assert.containSubset(shareWithInterval(0, 0), { low: 0, high: 1 })
  })

  test('the area is how often a bad value is the larger one; a tie counts half', ({ assert }) => {
    assert.equal(areaUnderCurve([1, 2], [3, 4]), 1)
    assert.equal(areaUnderCurve([3, 4], [1, 2]), 0)
    assert.equal(areaUnderCurve([1, 2], [1, 2]), 0.5)
    assert.isNaN(areaUnderCurve([], [1]))
  })

  test('its interval equals the example in Hanley and McNeil’s paper', ({ assert }) => {
    const [low, high] = areaInterval(0.893, 58, 51)
    assert.closeTo(low, 0.893 - 1.96 * 0.032, 2e-3)
    assert.closeTo(high, 0.893 + 1.96 * 0.032, 2e-3)
  })
})
