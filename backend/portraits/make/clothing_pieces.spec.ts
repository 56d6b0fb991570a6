import { withoutClothing } from '#backend/portraits/make/clothing_pieces'
import { CELL, COLUMNS, ROWS } from '#backend/portraits/make/person_core'
import type { Box } from '#backend/portraits/models/raster'
import { test } from '@japa/runner'

const head = { x: 240, eyes: 255, chin: 445, top: 80, width: 220 }

/** Calls `visit` with every cell of a box, px. */
function cellsOf({ x, y, width, height }: Box, visit: (at: number) => void) {
  for (let row = y / CELL; row < (y + height) / CELL; row += 1)
    for (let column = x / CELL; column < (x + width) / CELL; column += 1)
      visit(row * COLUMNS + column)
}

/** The area in px that counts as a leftover of a piece, where `hidden` is not shown. */
function leftoverArea(piece: Box, hidden: Box) {
  const pieces = new Uint8Array(COLUMNS * ROWS)
  const shown = new Float32Array(COLUMNS * ROWS).fill(1)
  cellsOf(piece, (at) => (pieces[at] = 1))
  cellsOf(hidden, (at) => (shown[at] = 0))
  return withoutClothing(pieces, shown, head).reduce((sum, one) => sum + one, 0) * CELL ** 2
}

test.group('A piece in the colour of the background', () => {
  const shirt = { x: 160, y: 530, width: 80, height: 80 }

  test('in the middle of the body is clothing if only a corner touches the background', ({
    assert,
  }) => {
    assert.equal(leftoverArea(shirt, { x: 152, y: 530, width: 8, height: 16 }), 0)
  })

  test('there is a leftover if it borders on the background along its side', ({ assert }) => {
    assert.equal(leftoverArea(shirt, { x: 152, y: 530, width: 8, height: 80 }), 6_400)
  })

  test('beside the body or the head is a leftover even if only a corner touches the background', ({
    assert,
  }) => {
    const corner = { x: 2, y: 440, width: 8, height: 16 }
    assert.equal(leftoverArea({ x: 10, y: 440, width: 60, height: 60 }, corner), 3_600)
    const above = { ...corner, y: 240 }
    assert.equal(leftoverArea({ x: 10, y: 240, width: 60, height: 60 }, above), 3_600)
  })
})
