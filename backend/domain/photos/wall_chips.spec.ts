import { test } from '@japa/runner'
import { PHOTO_STATES } from './desk.js'
import { isOnChip, WALL_CHIPS, type OnWall } from './wall_chips.js'

const green: OnWall = { status: 'accepted', hasStudent: true, isLooked: false, isFlagged: false }
const chipsOf = (photo: OnWall) => WALL_CHIPS.filter((chip) => isOnChip(chip, photo))

test.group('Chips of the wall', () => {
  test('lose an accepted photo once somebody has looked at it', ({ assert }) => {
    assert.deepEqual(chipsOf(green), ['unlooked', 'all'])
    assert.deepEqual(chipsOf({ ...green, isLooked: true }), ['all'])
  })

  test('keep a flagged photo where it was, and show it to the centre as well', ({ assert }) => {
    const flagged = { ...green, status: 'awaiting_review', isFlagged: true } as const
    assert.deepEqual(chipsOf(flagged), ['awaiting', 'flagged', 'all'])
  })

  test('show a photo of nobody as unmatched, whatever its state', ({ assert }) => {
    for (const status of PHOTO_STATES) {
      const chips = chipsOf({ ...green, status, hasStudent: false })
      assert.include(chips, 'unmatched')
      assert.notInclude(chips, 'awaiting')
    }
  })

  test('show a photo that was not checked with those that await a person', ({ assert }) => {
    assert.deepEqual(chipsOf({ ...green, status: 'parked' }), ['awaiting', 'all'])
  })
})
