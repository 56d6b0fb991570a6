import {
  askFrame,
  faceInFrame,
  frameHeight,
  MIN_FRAME_WIDTH,
  moveFrame,
  startFrame,
  zoomFrame,
  type HandFrame,
} from '#domain/photos/hand_frame'
import { NATIONAL_FORMAT } from '#domain/photos/national_format'
import { test } from '@japa/runner'
import fc from 'fast-check'

/** Stored photos: the smallest that is taken up to the largest that is kept. */
const pictures = fc.record({
  width: fc.integer({ min: 480, max: 1_280 }),
  height: fc.integer({ min: 500, max: 1_280 }),
})
const share = fc.double({ min: 0, max: 1, noNaN: true })
const faces = fc.option(
  fc.record({
    eyes: fc.record({ x: share, y: share }),
    width: fc.double({ min: 0.01, max: 1, noNaN: true }),
  })
)
const steps = fc.array(
  fc.oneof(
    fc.record({
      x: fc.integer({ min: -2_000, max: 2_000 }),
      y: fc.integer({ min: -2_000, max: 2_000 }),
    }),
    fc.record({ times: fc.double({ min: 0.1, max: 10, noNaN: true }) })
  ),
  { maxLength: 12 }
)

const PORTRAIT = { width: 960, height: 1_280 }
const FACE = { eyes: { x: 0.5, y: 0.4 }, width: 0.33 }

test.group('A frame that a person drags and zooms', () => {
  test('stays inside the picture, keeps the format’s proportions, and is never too small', ({
    assert,
  }) => {
    fc.assert(
      fc.property(pictures, faces, steps, (picture, face, moves) => {
        let frame: HandFrame = startFrame(face, picture)
        for (const move of moves)
          frame =
            'times' in move
              ? zoomFrame(frame, move.times, picture)
              : moveFrame(frame, move.x, move.y, picture)
        const cut = askFrame(frame, picture)
        assert.isTrue(cut.ok, JSON.stringify({ frame, picture }))
        if (!cut.ok) return
        const { scale, left, top } = cut.value
        const [columns, rows] = [
          Math.round(NATIONAL_FORMAT.width / scale),
          Math.round(NATIONAL_FORMAT.height / scale),
        ]
        assert.isAtLeast(columns, MIN_FRAME_WIDTH - 1)
        assert.isAtLeast(Math.min(left, top), 0)
        assert.isAtMost(left + columns, picture.width)
        assert.isAtMost(top + rows, picture.height)
        assert.closeTo(rows / columns, NATIONAL_FORMAT.height / NATIONAL_FORMAT.width, 0.005)
        for (const value of [left, top]) assert.isTrue(Number.isInteger(value))
      }),
      { numRuns: 2_000 }
    )
  })

  test('keeps its middle while it is zoomed, where the picture has room', ({ assert }) => {
    const frame = { left: 300, top: 300, width: 400 }
    const larger = zoomFrame(frame, 1.1, PORTRAIT)
    assert.closeTo(larger.left + larger.width / 2, 500, 0.01)
    assert.closeTo(larger.top + frameHeight(larger) / 2, 300 + frameHeight(frame) / 2, 0.01)
  })

  test('begins with the face where the rule wants it', ({ assert }) => {
    const shown = faceInFrame(FACE, startFrame(FACE, PORTRAIT), PORTRAIT)
    assert.closeTo(shown.eyes, 250, 0.5)
    assert.closeTo(shown.faceWidth, 236, 0.5)
    assert.closeTo(shown.offCentre, 0, 0.5)
  })
})

test.group('A frame that is sent', () => {
  test('is refused outside the picture, and where it would be enlarged too much', ({ assert }) => {
    const asked = (frame: HandFrame) => {
      const answer = askFrame(frame, PORTRAIT)
      return answer.ok ? null : answer.error.type
    }
    assert.isNull(asked({ left: 0, top: 0, width: 960 }))
    assert.equal(asked({ left: 100, top: 0, width: 960 }), 'frame_outside')
    assert.equal(asked({ left: 0, top: 900, width: 400 }), 'frame_outside')
    assert.equal(asked({ left: -5, top: 0, width: 400 }), 'frame_outside')
    assert.equal(asked({ left: 0, top: 0, width: MIN_FRAME_WIDTH - 2 }), 'frame_too_small')
  })
})
