import { deliveredCount } from '#domain/season/state'
import { inProof } from '#tests/season_world'
import { test } from '@japa/runner'

const round = (count: number, roundId = 'round') =>
  ({ name: 'submitErrata', input: { count, roundId, documentId: null } }) as const
const typed = (count: number) =>
  ({ name: 'submitErrata', input: { count, documentId: null } }) as const
const answer = (count: number, heads: { added?: number; removed?: number } = {}) =>
  ({ name: 'answerErrata', input: { count, documentId: null, ...heads } }) as const

test.group('Errata', () => {
  test('of a further round are added to those that are open, since the first of them', ({
    assert,
  }) => {
    const world = inProof()
    assert.isNull(world.act(round(3, 'first')))
    const { since } = world.state.errata
    world.on('2023-04-20')
    assert.isNull(world.act(round(2, 'second')))
    assert.deepEqual(world.state.errata, { open: 5, since })
    assert.equal(world.state.main.phase, 'errata')
    assert.isNull(world.act(answer(4)))
    assert.equal(world.state.main.phase, 'errata')
    assert.isNull(world.act(answer(1)))
    assert.deepEqual(world.state.errata, { open: 0, since: null })
    assert.equal(world.state.main.phase, 'proofreading')
  })

  test('whose count is typed are one round at a time', ({ assert }) => {
    const world = inProof()
    assert.isNull(world.act(typed(3)))
    assert.equal(world.act(typed(1)), 'wrong_phase')
  })

  test('that are answered may add and remove heads of what was delivered', ({ assert }) => {
    const world = inProof()
    const delivered = deliveredCount(world.state)
    world.act(round(4))
    assert.isNull(world.act(answer(2, { added: 2 })))
    assert.equal(deliveredCount(world.state), delivered + 2)
    assert.isNull(world.act(answer(2, { removed: 1, added: 1 })))
    assert.equal(deliveredCount(world.state), delivered + 2)
  })
})

test.group('Proofreading', () => {
  const declare = (input: object) => ({ name: 'declareProofread', input }) as const

  test('is declared with errors open under form A, never under form B', ({ assert }) => {
    const input = declare({ unmarked: 0, openErrors: 1 })
    assert.equal(inProof({ feedbackForm: 'B' }).act(input), 'errors_open')
    assert.isNull(inProof({ feedbackForm: 'A' }).act(input))
  })

  test('is declared with photos unmarked only with a reason', ({ assert }) => {
    const world = inProof()
    assert.equal(world.act(declare({ unmarked: 7 })), 'unmarked_unexplained')
    assert.isNull(world.act(declare({ unmarked: 7, noteId: 'why' })))
    assert.equal(world.state.main.phase, 'awaiting_feedback')
  })
})
