import { test } from '@japa/runner'
import { HEAD, hintsOf, type Luminance } from '../src/camera/hints.js'

const WIDTH = 72
const HEIGHT = 96
const WALL = 190

interface Drawn {
  /** In parts of the width of the silhouette's head. */
  size?: number
  beside?: number
  left?: number
  right?: number
}

/** A head before a wall, as bright as said on either side. */
function picture({ size = 1, beside = 0, left = 120, right = 120 }: Drawn): Luminance {
  const half = ((HEAD.right - HEAD.left) * size) / 2
  const middle = 0.5 + beside
  const values = Array.from({ length: WIDTH * HEIGHT }, (_, point) => {
    const x = (point % WIDTH) / WIDTH
    if (Math.abs(x - middle) > half) return WALL
    return x < middle ? left : right
  })
  return { values, width: WIDTH, height: HEIGHT }
}

test.group('The hints of the camera', () => {
  test('are content with a head in the silhouette, in even light', ({ assert }) => {
    const hints = hintsOf(picture({}))
    assert.deepEqual(hints, { distance: 'good', upright: 'good', light: 'good' })
  })

  test('tell of a head that is too far, too near or beside the silhouette', ({ assert }) => {
    assert.equal(hintsOf(picture({ size: 0.4 })).distance, 'too_far')
    assert.equal(hintsOf(picture({ size: 2 })).distance, 'too_near')
    assert.equal(hintsOf(picture({ beside: 0.16 })).upright, 'move_left')
    assert.equal(hintsOf(picture({ beside: -0.16 })).upright, 'move_right')
  })

  test('tell of light that is too weak, too strong, or on one side', ({ assert }) => {
    assert.equal(hintsOf(picture({ left: 40, right: 40 })).light, 'too_dark')
    assert.equal(hintsOf(picture({ left: 240, right: 240 })).light, 'too_bright')
    assert.equal(hintsOf(picture({ left: 170, right: 80 })).light, 'uneven')
  })

  test('say that nobody is seen before an empty wall', ({ assert }) => {
    const { distance, upright } = hintsOf(picture({ size: 0 }))
    assert.deepEqual([distance, upright], ['unknown', 'unknown'])
  })
})
