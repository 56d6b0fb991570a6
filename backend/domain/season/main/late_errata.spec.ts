import { seasonFacts } from '#domain/season/facts'
import { openMatters } from '#domain/season/open_matters'
import { accepted, calendar, form, inProof, noted, type SeasonWorld } from '#tests/season_world'
import { test } from '@japa/runner'

const report = (count = 1) =>
  ({ name: 'reportLateErratum', input: { count, documentId: null } }) as const
const resolve = (count = 1) =>
  ({ name: 'resolveLateErratum', input: { count, documentId: null } }) as const

const updated = { name: 'submitFeedback', input: form } as const
const accept = { name: 'acceptFeedback', input: {} } as const

const listed = { count: 800, documentId: null }
const paid = { amountFen: 1_200_000, paidOn: '2023-04-10' } as const

/** Everything that comes after acceptance is done too. */
function finished(world: SeasonWorld) {
  world.act({ name: 'submitMemo', input: { captured: 800, uncaptured: 0, documentId: null } })
  world.act({ name: 'issueStatement', input: listed })
  world.act({ name: 'recordPayment', input: paid })
  world.act({ name: 'confirmLayoutData', input: listed })
  for (const name of ['orderPrints', 'finishPrints'] as const) world.act({ name, input: {} })
  world.act({ name: 'ship', input: { parcels: 1, noteId: null } })
  world.act({ name: 'confirmReceipt', input: {} })
  world.on('2023-11-02')
  world.act({ name: 'reportPaperCheck', input: { corrections: 0 } })
}

const factsOf = ({ state }: SeasonWorld) => seasonFacts(state, '2023-04-10', calendar)
const waiting = ({ state }: SeasonWorld) =>
  openMatters(state).filter(({ act }) => act === 'resolveLateErratum')

test.group('Errata after the form was accepted', () => {
  test('are reported only then', ({ assert }) => {
    assert.equal(inProof().act(report()), 'wrong_phase')
    assert.isNull(accepted().act(report()))
  })

  test('make the form need an update, also after the last of them is resolved', ({ assert }) => {
    const world = accepted()
    const formUpdate = { state: 'needed', since: '2023-04-10' }
    assert.isNull(factsOf(world).formUpdate)
    world.act(report(2))
    assert.deepInclude(factsOf(world), { lateErratumCount: 2, formUpdate })
    for (const lateErratumCount of [1, 0]) {
      assert.isNull(world.act(resolve()))
      assert.deepInclude(factsOf(world), { lateErratumCount, formUpdate })
    }
  })

  test('wait for the centre since the first of them, and are told to both sides', ({ assert }) => {
    const world = accepted()
    world.act(report())
    world.on('2023-04-20')
    world.act(report(2))
    assert.deepEqual(
      waiting(world).map(({ waitingOn, since, dueOn }) => [waitingOn, since, dueOn]),
      [['centre', '2023-04-10', null]]
    )
    world.act(resolve(3))
    assert.isEmpty(waiting(world))
    const told = world.letters().filter(({ params }) => params.late)
    assert.deepEqual(
      told.map(({ template, to, params }) => [template, to, params.count]),
      [
        ['errata_submitted', 'centre', 1],
        ['errata_submitted', 'centre', 2],
        ['errata_answered', 'school', 3],
      ]
    )
  })

  test('hold the closing, and nothing else', ({ assert }) => {
    const world = accepted()
    world.act(report())
    finished(world)
    assert.equal(world.state.print.state, 'done')
    assert.isNull(world.act(resolve()))
    assert.equal(world.state.main.phase, 'feedback_accepted')
    assert.isNull(world.act(updated))
    assert.equal(world.state.main.phase, 'feedback_accepted')
    assert.isNull(world.act(accept))
    assert.equal(world.state.main.phase, 'closed')
  })

  test('are not more than was delivered, nor resolved more often than reported', ({ assert }) => {
    const world = accepted()
    assert.equal(world.act(report(801)), 'count_out_of_range')
    assert.equal(world.act(resolve()), 'count_out_of_range')
    world.act(report(2))
    assert.equal(world.act(resolve(3)), 'count_out_of_range')
  })

  test('are resolved also where proofreading was opened again', ({ assert }) => {
    const world = accepted()
    world.act(report())
    world.act({ name: 'reopenProof', input: noted })
    assert.lengthOf(waiting(world), 1)
    assert.isNull(world.act(resolve()))
    world.act({ name: 'declareProofread', input: {} })
    assert.isNull(world.act({ name: 'submitFeedback', input: form }))
  })

  test('are over when the unit withdraws', ({ assert }) => {
    const world = accepted()
    world.act(report())
    world.act({ name: 'reopenProof', input: noted })
    assert.isNull(world.act({ name: 'cancelUnit', input: noted }))
    assert.isNull(factsOf(world).formUpdate)
  })

  test('are none in a season that an earlier build began', ({ assert }) => {
    const world = accepted()
    const { lateErrata: _none, asksForUpdatedForms: _never, ...earlier } = world.state
    world.state = earlier
    assert.isEmpty(waiting(world))
    finished(world)
    assert.equal(world.state.main.phase, 'closed')
  })
})
