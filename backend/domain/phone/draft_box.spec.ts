import { askRemoval, isFull, removableFrom, roomFrom } from '#domain/phone/draft_box'
import { test } from '@japa/runner'

const rules = { size: 2, keepHours: 24 }
const young = { id: 'b', takenAt: '2023-03-21T09:00:00.000Z' }
const old = { id: 'a', takenAt: '2023-03-21T01:00:00.000Z' }

test.group('The draft box', () => {
  test('lets a draft go 24 hours after it was taken, not a moment earlier', ({ assert }) => {
    const from = '2023-03-22T01:00:00.000Z'
    assert.equal(removableFrom(old, rules), from)
    assert.isTrue(askRemoval(old, rules, from).ok)
    const early = askRemoval(old, rules, '2023-03-22T00:59:59.999Z')
    assert.deepEqual(early, { ok: false, error: { type: 'draft_too_young', from } })
  })

  test('that is full says when its oldest can go', ({ assert }) => {
    assert.isFalse(isFull([old], rules))
    assert.isNull(roomFrom([old], rules))
    assert.equal(roomFrom([young, old], rules), '2023-03-22T01:00:00.000Z')
  })
})
