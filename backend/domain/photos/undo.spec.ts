import { PHOTO_STATES } from '#domain/photos/desk'
import { askUndo, UNDO_SECONDS, type Undone } from '#domain/photos/undo'
import { test } from '@japa/runner'
import fc from 'fast-check'

const fresh: Undone = {
  fromStatus: 'accepted',
  status: 'reset',
  to: 'reset',
  isOwn: true,
  isUndone: false,
  isOvertaken: false,
  age: 3,
}

const states = fc.constantFrom(...PHOTO_STATES)
const undone = fc.record<Undone>({
  fromStatus: fc.option(states),
  status: states,
  to: fc.option(states),
  isOwn: fc.boolean(),
  isUndone: fc.boolean(),
  isOvertaken: fc.boolean(),
  age: fc.double({ min: 0, max: 2 * UNDO_SECONDS, noNaN: true }),
})

test.group('Taking a decision back', () => {
  test('brings the photo back to the state before it, for ten seconds', ({ assert }) => {
    assert.deepEqual(askUndo(fresh), { ok: true, value: { status: 'accepted' } })
    assert.isTrue(askUndo({ ...fresh, age: UNDO_SECONDS }).ok)
    assert.deepEqual(askUndo({ ...fresh, age: UNDO_SECONDS + 0.1 }), {
      ok: false,
      error: { type: 'undo_too_late', limit: UNDO_SECONDS },
    })
  })

  test('is for whoever made it, once, and only while nothing else has come', ({ assert }) => {
    fc.assert(
      fc.property(undone, (one) => {
        const asked = askUndo(one)
        if (!asked.ok) return
        assert.isTrue(one.isOwn && !one.isUndone && !one.isOvertaken)
        assert.isAtMost(one.age, UNDO_SECONDS)
        assert.equal(one.status, one.to ?? one.fromStatus)
        assert.equal(asked.value.status, one.fromStatus)
      })
    )
    for (const [change, type] of [
      [{ isOwn: false }, 'undo_of_other'],
      [{ isUndone: true }, 'undo_overtaken'],
      [{ isOvertaken: true }, 'undo_overtaken'],
      [{ status: 'accepted' }, 'undo_overtaken'],
      [{ fromStatus: null }, 'undo_overtaken'],
    ] as const) {
      const asked = askUndo({ ...fresh, ...change })
      assert.containSubset(asked, { ok: false, error: { type } })
    }
  })
})
