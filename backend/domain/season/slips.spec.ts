import { inProof } from '#tests/season_world'
import { test } from '@japa/runner'

test.group('Mistakes that must not stop a season', () => {
  test('a second batch with the same deadline keeps overdue mark and adjustments', ({ assert }) => {
    const world = inProof({ proofStart: 'capture_end' })
    world.on('2023-06-01')
    const before = world.state.deadlines.proof
    assert.isNotNull(before?.overdueSince)
    world.act({ name: 'uploadBatch', input: { count: 5, receivedOn: null } })
    assert.deepEqual(world.state.deadlines.proof, before)
  })

  test('an invalid or far date is refused before it is used in a count', ({ assert }) => {
    const world = inProof()
    const extend = (until: string) =>
      world.act({ name: 'extendDeadline', input: { target: 'proof', until, noteId: 'n' } })
    assert.equal(extend('2023-13-01'), 'window_not_a_date')
    assert.equal(extend('2023-06-31'), 'window_not_a_date')
    assert.equal(extend('9999-06-01'), 'window_not_a_date')
  })

  test('a memo must give a reason for every uncaptured student', ({ assert }) => {
    const world = inProof()
    const memo = (byReason: { leave?: number; abroad?: number }) =>
      world.act({
        name: 'submitMemo',
        input: { captured: 800, uncaptured: 3, byReason, documentId: null },
      })
    assert.equal(memo({ leave: 1, abroad: 1 }), 'reasons_differ')
    assert.isNull(memo({ leave: 2, abroad: 1 }))
  })

  test('while errata pause the deadline, there are no reminders and no overdue mark', ({
    assert,
  }) => {
    const reminded = (errataClock: 'run' | 'pause') => {
      const world = inProof({ errataClock })
      world.act({ name: 'submitErrata', input: { count: 1, documentId: null } })
      world.on('2023-06-01')
      return world.happened.filter((event) => /proof/.test(event))
    }
    assert.isEmpty(reminded('pause'))
    assert.include(reminded('run'), 'overdue_proof')
  })

  test('a school that paid too much is not reminded to pay', ({ assert }) => {
    const world = inProof()
    world.act({ name: 'issueStatement', input: { count: 800, documentId: null } })
    world.act({ name: 'recordPayment', input: { amountFen: 1_300_000, paidOn: '2023-04-10' } })
    assert.equal(world.state.billing?.state, 'difference_open')
    world.on('2023-12-01')
    assert.notInclude(world.happened, 'overdue_payment')
  })
})
