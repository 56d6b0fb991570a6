import { test } from '@japa/runner'
import fc from 'fast-check'
import { begin, isOver, partSeen, pass, secondsLeft } from '../src/film/timing.js'

const SEGMENT = { segment: 2, segments: 6, seconds: 9, isDone: false }

test.group('The film on the page', () => {
  test('asks for the next segment once its time has been shown, and not before', ({ assert }) => {
    const almost = pass(begin(SEGMENT), 8_999)
    assert.isFalse(isOver(almost))
    assert.equal(secondsLeft(almost), 1)
    assert.isTrue(isOver(pass(almost, 1)))
    assert.isTrue(isOver(begin({ ...SEGMENT, seconds: 0 })))
  })

  test('gets no further by time in which nobody sees it', ({ assert }) => {
    const shown = pass(begin(SEGMENT), 3_000)
    assert.deepEqual(pass(shown, 0), shown)
    assert.deepEqual(pass(shown, -5_000), shown)
  })

  test('shows how much was seen: never back, and all of it only at its end', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3_000 })), (waits) => {
        let running = begin(SEGMENT)
        for (const wait of waits) {
          const next = pass(running, wait)
          if (partSeen(next) < partSeen(running) || partSeen(next) > 2 / 6) return false
          running = next
        }
        return partSeen({ ...running, isDone: true }) === 1
      })
    )
  })
})
