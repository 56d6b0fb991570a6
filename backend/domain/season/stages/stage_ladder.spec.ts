import { anyMoves, playMoves } from '#tests/random_season'
import {
  accepted,
  calendar,
  form,
  inProof,
  noted,
  scheduled,
  SeasonWorld,
} from '#tests/season_world'
import { civilDateOf } from '#domain/calendar/instant'
import { seasonFacts } from '#domain/season/facts'
import { openMatters } from '#domain/season/open_matters'
import { currentTracks } from '#domain/season/progress'
import { MAIN_STAGES, STAGES, type Stage, type StageNow } from '#domain/season/stages/stage'
import { stageLadder, stageOfDay } from '#domain/season/stages/stage_ladder'
import { test } from '@japa/runner'
import fc from 'fast-check'

/** The ladder as the console makes it, of what a season has recorded. */
function ladder({ state, steps, now }: SeasonWorld): StageNow[] {
  return stageLadder({
    // Letters are left out, as the query leaves them out.
    steps: steps.filter(({ event }) => !event.startsWith('message_')),
    tracks: Object.fromEntries(currentTracks(state).map((one) => [one.track, one.state])),
    matters: openMatters(state),
    facts: seasonFacts(state, civilDateOf(now), calendar),
    year: state.year,
    policy: state.policy,
    calendar,
  })
}
const rung = (world: SeasonWorld, stage: Stage) => ladder(world).find((one) => one.stage === stage)!
const statuses = (world: SeasonWorld) => ladder(world).map(({ status }) => status)

/** A season in which everybody does everything in time. */
function* happySeason(world = new SeasonWorld()) {
  yield world
  scheduled(world)
  yield world
  yield world.on('2023-03-21')
  yield world.on('2023-03-25')
  const acts = [
    { name: 'startProcessing', input: {} },
    { name: 'submitMemo', input: { captured: 800, uncaptured: 0, documentId: null } },
    { name: 'uploadBatch', input: { count: 800, receivedOn: null } },
    { name: 'submitErrata', input: { count: 2, documentId: null } },
    { name: 'answerErrata', input: { count: 2, documentId: null } },
    { name: 'declareProofread', input: {} },
    { name: 'submitFeedback', input: form },
    { name: 'acceptFeedback', input: {} },
    { name: 'issueStatement', input: { count: 800, documentId: null } },
    { name: 'recordPayment', input: { amountFen: 1_200_000, paidOn: '2023-03-25' } },
    { name: 'confirmLayoutData', input: { count: 800, documentId: null } },
    { name: 'orderPrints', input: {} },
    { name: 'finishPrints', input: {} },
    { name: 'ship', input: { parcels: 1, noteId: null } },
    { name: 'confirmReceipt', input: {} },
  ] as const
  for (const act of acts) {
    const refused = world.act(act)
    if (refused) throw new Error(`${act.name}: ${refused}`)
    yield world
  }
  yield world.on('2023-11-02')
  world.act({ name: 'reportPaperCheck', input: { corrections: 0 } })
  yield world
}

/** What may be awaited beside the act that a stage shows. */
const BESIDE = ['decideExtension', 'resolveLateErratum', 'resolveChsiReturn']

const ORDER = ['not_begun', 'waiting', 'paused', 'running', 'done']

test.group('The stages of a unit', () => {
  test('before anything is set: the school is at the first, the windows date the next ones', ({
    assert,
  }) => {
    const world = new SeasonWorld()
    assert.deepEqual(statuses(world), ['running', ...Array(8).fill('not_begun')])
    assert.deepInclude(rung(world, 'setup'), {
      owner: 'school',
      act: 'saveSetup',
      reachedOn: '2023-03-01',
      dueOn: '2023-03-19',
    })
    assert.deepInclude(rung(world, 'capture'), { beginsOn: '2023-03-20', dueOn: '2023-03-26' })
    assert.deepInclude(rung(world, 'memo'), { beginsOn: '2023-03-26', dueOn: '2023-04-02' })
    assert.deepInclude(rung(world, 'settlement'), { beginsOn: '2023-03-26', dueOn: '2023-11-20' })
  })

  test('a stage that was passed keeps its day and the date that was in force', ({ assert }) => {
    const world = inProof()
    assert.deepInclude(rung(world, 'setup'), { status: 'done', doneOn: '2023-03-01' })
    assert.deepInclude(rung(world, 'setup'), { dueOn: '2023-03-19' })
    assert.deepInclude(rung(world, 'capture'), { status: 'done', doneOn: '2023-03-24' })
    assert.deepInclude(rung(world, 'memo'), { status: 'running', dueOn: '2023-03-31' })
    assert.deepInclude(rung(world, 'processing'), {
      reachedOn: '2023-03-24',
      doneOn: '2023-04-10',
      status: 'done',
    })
    const proof = rung(world, 'proofreading')
    assert.deepInclude(proof, { status: 'running', owner: 'school', state: 'proofreading' })
    assert.equal(proof.dueOn, world.state.deadlines.proof!.due)
  })

  test('a deadline that was extended before it was met is the one that stays', ({ assert }) => {
    const world = inProof()
    const extension = { target: 'proof', until: '2023-05-31', noteId: 'n' } as const
    world.act({ name: 'extendDeadline', input: extension })
    world.act({ name: 'declareProofread', input: {} })
    assert.equal(rung(world, 'proofreading').dueOn, '2023-05-31')
  })

  test('a suspended capture, and errata that stop the clock, are paused', ({ assert }) => {
    const world = new SeasonWorld()
    scheduled(world)
    world.on('2023-03-21')
    world.act({ name: 'suspend', input: noted })
    assert.deepInclude(rung(world, 'capture'), { status: 'paused', owner: 'centre', act: 'resume' })
    const errata = { name: 'submitErrata', input: { count: 1, documentId: null } } as const
    const [runs, stops] = [inProof(), inProof({ errataClock: 'pause' })]
    for (const one of [runs, stops]) one.act(errata)
    assert.deepInclude(rung(runs, 'proofreading'), { status: 'running', owner: 'centre' })
    assert.deepInclude(rung(stops, 'proofreading'), { status: 'paused', dueOn: null })
  })

  test('a withdrawn unit keeps what it did; the rest is skipped', ({ assert }) => {
    const world = inProof()
    world.act({ name: 'cancelUnit', input: noted })
    assert.deepEqual(
      ladder(world).map(({ stage, status }) => (status === 'done' ? stage : status)),
      ['setup', 'capture', 'skipped', 'processing', ...Array(5).fill('skipped')]
    )
  })

  test('a form that is reopened leads back; printing begins anew', ({ assert }) => {
    const world = accepted()
    assert.equal(rung(world, 'print').status, 'running')
    world.act({ name: 'reopenProof', input: noted })
    assert.equal(rung(world, 'print').status, 'not_begun')
    assert.equal(rung(world, 'proofreading').status, 'running')
    assert.equal(rung(world, 'feedback').status, 'not_begun')
  })

  test('CHSI returns keep the last stage with the centre', ({ assert }) => {
    const world = accepted()
    assert.deepInclude(rung(world, 'closing'), { status: 'waiting', owner: null })
    world.act({ name: 'registerChsiReturn', input: { count: 1, documentId: null } })
    assert.deepInclude(rung(world, 'closing'), { status: 'running', owner: 'centre' })
  })

  test('an error found after acceptance does so too, and the other stages go on', ({ assert }) => {
    const world = accepted()
    world.act({ name: 'reportLateErratum', input: { count: 1, documentId: null } })
    assert.deepInclude(rung(world, 'closing'), {
      status: 'running',
      owner: 'centre',
      act: 'resolveLateErratum',
    })
    assert.equal(rung(world, 'feedback').status, 'done')
    world.act({ name: 'resolveLateErratum', input: { count: 1, documentId: null } })
    const asked = { status: 'running', owner: 'school', act: 'submitFeedback' }
    assert.deepInclude(rung(world, 'closing'), asked)
    world.act({ name: 'submitFeedback', input: form })
    assert.deepInclude(rung(world, 'closing'), { owner: 'centre', act: 'acceptFeedback' })
    world.act({ name: 'acceptFeedback', input: {} })
    assert.deepInclude(rung(world, 'closing'), { status: 'waiting', owner: null })
  })

  test('on the happy path no stage goes back, and all are done at the end', ({ assert }) => {
    let before: number[] = STAGES.map(() => 0)
    let last: string[] = []
    for (const world of happySeason()) {
      last = statuses(world)
      const now = last.map((status) => ORDER.indexOf(status))
      // The memo, the payment and the prints are done beside the others, in any order.
      now.forEach((rank, index) => {
        const wasDone = before[index] === ORDER.indexOf('done')
        const hadBegun = before[index]! > 0
        assert.isTrue(!wasDone || rank === before[index], `${STAGES[index]} was done`)
        assert.isTrue(!hadBegun || rank > 0, `${STAGES[index]} had begun`)
      })
      before = now
    }
    assert.deepEqual(last, Array(9).fill('done'))
  })

  test('of one day: working days left, elapsed, and by how many it was late', ({ assert }) => {
    const world = inProof()
    const on = (stage: Stage, today: string) => stageOfDay(rung(world, stage), today, calendar)
    assert.include(on('memo', '2023-03-29'), { daysLeft: 2, daysElapsed: 3, overdue: false })
    assert.include(on('memo', '2023-04-10'), { overdue: true, daysLate: 0 })
    assert.isBelow(on('memo', '2023-04-10').daysLeft!, 0)
    world.act({ name: 'submitMemo', input: { captured: 800, uncaptured: 0, documentId: null } })
    const memo = on('memo', '2023-06-01')
    assert.include(memo, { doneOn: '2023-04-10', daysLeft: null, overdue: false })
    assert.isAbove(memo.daysLate, 0)
  })
})

test.group('The stages of random seasons', () => {
  /** Everything that holds of any ladder. */
  function check(world: SeasonWorld) {
    const stages = ladder(world)
    const said = JSON.stringify(stages)
    const open = (status: string) => ['running', 'paused', 'waiting'].includes(status)
    for (const { stage, status, doneOn, owner, reachedOn, act } of stages) {
      if (status === 'done' && !doneOn) throw new Error(`${stage} is done on no day: ${said}`)
      if (status !== 'done' && doneOn) throw new Error(`${stage} is not done: ${said}`)
      if (status === 'running' && !owner) throw new Error(`${stage} is nobody’s: ${said}`)
      if (act && !open(status)) throw new Error(`${stage} waits for an act: ${said}`)
      if (doneOn && reachedOn && doneOn < reachedOn) throw new Error(`${stage}: ${said}`)
    }
    const main = stages.filter(({ stage }) => MAIN_STAGES.includes(stage as never))
    if (main.filter(({ status }) => open(status)).length > 1)
      throw new Error(`two stages of the main track at once: ${said}`)
    const isOpen = main.findIndex(({ status }) => status !== 'done')
    if (isOpen >= 0 && main.slice(isOpen).some(({ status }) => status === 'done'))
      throw new Error(`a stage was jumped over: ${said}`)
    const awaited = openMatters(world.state).flatMap(({ act }) => act ?? [])
    for (const { act } of stages)
      if (act && !awaited.includes(act)) throw new Error(`nobody waits for ${act}: ${said}`)
    const shown = stages.map(({ act }) => act)
    for (const act of awaited)
      if (!BESIDE.includes(act) && !shown.includes(act))
        throw new Error(`${act} is awaited and in no stage: ${said}`)
  }

  test('have dates, owners and an order, and show every awaited act, whatever people do', ({
    assert,
  }) => {
    let most = 0
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const world = playMoves(moves, check)
        most = Math.max(most, ladder(world).filter(({ status }) => status === 'done').length)
      }),
      { numRuns: 150 }
    )
    assert.isAtLeast(most, 4)
  })
})
