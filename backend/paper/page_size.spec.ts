import { pixelSize, MAX_SIDE } from '#backend/paper/page_size'
import { test } from '@japa/runner'
import fc from 'fast-check'

test.group('The size of a page in pixels', () => {
  test('has at least one pixel and at most the longest side, in the proportions of the page', ({
    assert,
  }) => {
    const side = fc.double({ min: 0.001, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(side, side, (width, height) => {
        const size = pixelSize({ width, height })
        const { width: across, height: down } = size
        assert.isTrue([across, down].every((one) => Number.isInteger(one) && one >= 1))
        assert.isAtMost(Math.max(across, down), MAX_SIDE)
        const isExact =
          Math.abs(across / down - width / height) <= (width / height + 1) / Math.min(across, down)
        assert.isTrue(isExact || Math.min(across, down) === 1)
      })
    )
  })
})
