import { test } from '@japa/runner'
import { secondsToLeave } from '../src/kiosk/idle.js'
import { watchMovement } from '../src/kiosk/movement.js'

test.group('A turn that nobody goes on with', () => {
  test('ends after a minute and a half; the last twenty seconds are counted', ({ assert }) => {
    assert.isNull(secondsToLeave(0, false))
    assert.isNull(secondsToLeave(69_000, false))
    assert.equal(secondsToLeave(70_000, false), 20)
    assert.equal(secondsToLeave(89_100, false), 1)
    assert.equal(secondsToLeave(90_000, false), 0)
    assert.equal(secondsToLeave(900_000, false), 0)
  })

  test('lasts five minutes while the film runs or a photo is on its way', ({ assert }) => {
    assert.isNull(secondsToLeave(90_000, true))
    assert.equal(secondsToLeave(300_000, true), 0)
  })
})

test.group('A camera that waits for a code', () => {
  const still = Array.from({ length: 100 }, () => 120)
  const moved = still.map((value) => value + 10)
  const noisy = still.map((value, place) => value + (place % 2 ? 2 : -2))

  test('is looked through for ten seconds after something has moved, and not all day', ({
    assert,
  }) => {
    const isWorth = watchMovement()
    assert.isTrue(isWorth(still, 0))
    assert.isTrue(isWorth(noisy, 9_000))
    assert.isFalse(isWorth(still, 11_000))
    assert.isTrue(isWorth(moved, 60_000))
    assert.isTrue(isWorth(moved, 69_000))
    assert.isFalse(isWorth(moved, 71_000))
  })
})
