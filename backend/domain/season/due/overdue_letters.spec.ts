import type { SeasonPolicy } from '#domain/policy/season_policy'
import { inProof, type SeasonWorld } from '#tests/season_world'
import { test } from '@japa/runner'

/** Photos are delivered student by student; proofreading is due on 2023-05-09. */
function listed(policy: Partial<SeasonPolicy> = {}) {
  const world = inProof(policy)
  world.act({ name: 'uploadBatch', input: { count: 5, receivedOn: null, batchId: 'batch' } })
  return world
}

const until = (world: SeasonWorld, date: string) => {
  const first = world.state.deadlines.proof!.due
  world.on(date)
  return world
    .letters()
    .filter(({ params }) => params.due === first)
    .map(({ template, to, params }) => [template, to, params.days])
}

const extended = (world: SeasonWorld, day: string) =>
  world.act({ name: 'extendDeadline', input: { target: 'proof', until: day, noteId: 'n' } })

test.group('A missed proof deadline of photos that were delivered student by student', () => {
  test('is told on the next working day and weekly, with a copy for the centre from then on', ({
    assert,
  }) => {
    const told = until(listed(), '2023-05-25').filter(([, , days]) => days !== undefined)
    assert.deepEqual(told.slice(-6), [
      ['overdue', 'centre', 1],
      ['proof_overdue', 'school', 1],
      ['proof_overdue', 'school', 8],
      ['proof_overdue', 'centre', 8],
      ['proof_overdue', 'school', 15],
      ['proof_overdue', 'centre', 15],
    ])
  })

  test('on a Friday is told on the Monday', ({ assert }) => {
    const world = listed()
    extended(world, '2023-05-12')
    assert.deepEqual(
      until(world, '2023-05-14').filter(([template]) => template === 'proof_overdue'),
      []
    )
    assert.deepEqual(until(world, '2023-05-15').at(-1), ['proof_overdue', 'school', 3])
  })

  test('is told as before where only their number is known', ({ assert }) => {
    const told = until(inProof(), '2023-05-25')
    assert.notInclude(
      told.map(([template]) => template),
      'proof_overdue'
    )
    assert.deepInclude(told, ['overdue', 'school', 1])
  })

  test('is not told while the clock is paused for errata, nor once the form is in', ({
    assert,
  }) => {
    const paused = listed({ errataClock: 'pause' })
    paused.act({ name: 'submitErrata', input: { count: 1, documentId: null } })
    const done = listed()
    done.act({ name: 'declareProofread', input: {} })
    done.act({
      name: 'submitFeedback',
      input: {
        documentId: 'form',
        count: 805,
        countNoteId: null,
        photoRating: 3,
        serviceRating: 3,
      },
    })
    for (const world of [paused, done])
      assert.notInclude(
        until(world, '2023-06-01').map(([template]) => template),
        'proof_overdue'
      )
  })
})

test.group('The letter about a batch', () => {
  const letterOf = (world: SeasonWorld) =>
    world.letters().findLast(({ template }) => template === 'batch_uploaded')!.params

  test('says how its date was counted and which holidays were left out', ({ assert }) => {
    assert.deepInclude(letterOf(listed()), {
      due: '2023-05-09',
      countedFrom: 'upload',
      start: '2023-04-10',
      days: 20,
      holidays: '[["劳动节","2023-04-29","2023-05-03"]]',
      moved: 0,
      listed: 1,
    })
    assert.include(letterOf(inProof({ proofStart: 'capture_end' })), {
      countedFrom: 'capture_end',
      start: '2023-03-24',
      listed: 0,
    })
  })

  test('says that the date was moved where a later one than counted holds', ({ assert }) => {
    const world = inProof()
    extended(world, '2023-06-30')
    world.act({ name: 'uploadBatch', input: { count: 5, receivedOn: null } })
    assert.include(letterOf(world), { due: '2023-06-30', moved: 1, start: '2023-04-10' })
  })
})
