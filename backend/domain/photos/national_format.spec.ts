import {
  findFrame,
  measuresOutsideFormat,
  NATIONAL_FORMAT,
  type FramedHead,
  type ProductMeasures,
} from '#domain/photos/national_format'
import { test } from '@japa/runner'
import fc from 'fast-check'

/** Heads of any size and position in a picture of 960 × 1,280. */
const heads = fc
  .record({
    x: fc.integer({ min: 200, max: 760 }),
    y: fc.integer({ min: 150, max: 700 }),
    faceWidth: fc.integer({ min: 60, max: 500 }),
    forehead: fc.double({ min: 0.4, max: 1.3, noNaN: true }),
  })
  .map(({ x, y, faceWidth, forehead }): FramedHead => ({
    eyes: { x, y },
    top: y - faceWidth * forehead,
    faceWidth,
    picture: { width: 960, height: 1_280 },
  }))

test.group('The frame of the national picture', () => {
  test('puts hair top, eyes and face width inside their intervals with the head in the middle, or is null', ({
    assert,
  }) => {
    let framed = 0
    fc.assert(
      fc.property(heads, (head) => {
        const frame = findFrame(head)
        if (!frame) return
        framed += 1
        const { scale, left, top } = frame
        const line = (y: number) => (y - top) * scale
        const within = (value: number, [low, high]: readonly [number, number]) =>
          assert.isTrue(value >= low && value <= high, `${value} of ${low}–${high}`)
        within(line(head.top), NATIONAL_FORMAT.headTop)
        within(line(head.eyes.y), NATIONAL_FORMAT.eyes)
        within(head.faceWidth * scale, NATIONAL_FORMAT.faceWidth)
        assert.closeTo((head.eyes.x - left) * scale, NATIONAL_FORMAT.width / 2, 0.01)
        assert.isAtLeast(line(head.picture.height), NATIONAL_FORMAT.height - 0.01)
        assert.isAtMost(scale, 1.37)
      }),
      { numRuns: 1_000 }
    )
    assert.isAbove(framed, 50)
  })

  test('is null for a face that needs too much enlargement', ({ assert }) => {
    const head = {
      eyes: { x: 480, y: 400 },
      top: 330,
      faceWidth: 120,
      picture: { width: 960, height: 1_280 },
    }
    assert.isNull(findFrame(head))
  })
})

test.group('The measures of a product', () => {
  const fitting: ProductMeasures = {
    width: 480,
    height: 640,
    dpi: 300,
    channels: 3,
    quality: 92,
    bytes: 30_000,
    headTop: 80,
    eyes: 250,
    faceWidth: 236,
    offCentre: 2,
    backgroundError: 2,
  }

  test('leftovers of the old background, a grey face and false colours are each named', ({
    assert,
  }) => {
    const good = { ...fitting, leftovers: 40, skinTint: 0, colourVariety: 4 }
    assert.deepEqual(measuresOutsideFormat(good), [])
    assert.deepEqual(measuresOutsideFormat({ ...good, leftovers: 300 }), ['leftovers'])
    assert.deepEqual(measuresOutsideFormat({ ...good, colourVariety: 0.1 }), ['colourVariety'])
    assert.deepEqual(measuresOutsideFormat({ ...good, skinTint: 22 }), ['skinTint'])
  })

  test('a product of an earlier build, without these measures, still fits', ({ assert }) => {
    assert.deepEqual(measuresOutsideFormat(fitting), [])
  })
})
