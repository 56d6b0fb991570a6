import { calendar, SeasonWorld, taizhou } from '#tests/season_world'
import { addDays } from '#domain/calendar/civil_date'
import { plusMs } from '#domain/calendar/instant'
import { ACT_NAMES, type Act } from '#domain/season/act_rules'
import { BILLING_STATES } from '#domain/season/billing/states'
import { isTerminal, MAIN_PHASES, type MainPhase } from '#domain/season/main/phases'
import { MAKE_UP_STATES } from '#domain/season/make_up/states'
import { PRINT_STATES } from '#domain/season/print/states'
import { explainDeadline, type Deadline } from '#domain/season/deadline'
import { progressRows } from './progress.js'
import { momentAt } from '#domain/season/transition'
import { test } from '@japa/runner'
import fc from 'fast-check'

/** Every act with an input that mostly fits the state of `world`. */
function candidates(world: SeasonWorld, count: number, days: number): Act[] {
  const { today } = momentAt(world.now, calendar)
  const until = addDays(
    world.state.deadlines.proof?.due ?? world.state.window?.lastDay ?? today,
    days
  )
  const target = world.state.deadlines.proof ? 'proof' : 'window'
  const form = { documentId: 'd', count, countNoteId: 'n', photoRating: 3, serviceRating: 3 }
  const noted = { noteId: 'n' }
  const inputs: { [N in Act['name']]: Extract<Act, { name: N }>['input'] } = {
    saveSetup: {
      window: taizhou,
      payer: count % 2 ? 'school' : 'students',
      noteId: null,
      setupId: 's',
    },
    suspend: noted,
    resume: { lastDay: addDays(today, days), noteId: 'n' },
    requestExtension: { target, until, noteId: 'n' },
    decideExtension: { granted: count % 2 === 0, noteId: 'n' },
    extendDeadline: { target, until, noteId: 'n' },
    closeCapture: noted,
    submitMemo: { captured: count, uncaptured: 1, documentId: null },
    startProcessing: {},
    uploadBatch: { count, receivedOn: null },
    submitErrata: { count: Math.min(count, 5), documentId: null },
    answerErrata: { count: Math.min(count, world.state.errata.open || 1), documentId: null },
    declareProofread: {},
    submitFeedback: form,
    registerPostedFeedback: form,
    returnFeedback: noted,
    acceptFeedback: {},
    reopenProof: noted,
    registerChsiReturn: { count: 1, documentId: null },
    resolveChsiReturn: { count: 1, documentId: null },
    cancelUnit: noted,
    issueStatement: { count, documentId: null },
    recordPayment: { amountFen: count * 1000, paidOn: today },
    settleDifference: noted,
    startReconciling: { count },
    settleReconciling: { amountFen: count, noteId: 'n' },
    confirmLayoutData: { count, documentId: null },
    orderPrints: {},
    finishPrints: {},
    ship: { parcels: 1, noteId: null },
    confirmReceipt: {},
    reportPaperCheck: { corrections: count % 2 },
  }
  return ACT_NAMES.map((name) => ({ name, input: inputs[name] }) as Act)
}

interface Move {
  act: number
  count: number
  days: number
  hours: number
}

const move: fc.Arbitrary<Move> = fc.record({
  act: fc.nat(ACT_NAMES.length - 1),
  count: fc.integer({ min: 1, max: 50 }),
  days: fc.integer({ min: 1, max: 9 }),
  hours: fc.integer({ min: 1, max: 400 }),
})

/** Plays random moves, mostly valid ones, and checks the season after each. */
function play(moves: Move[], look: (world: SeasonWorld) => void) {
  const world = new SeasonWorld({ makeUpFrom: '08-01', makeUpTo: '11-20' })
  for (const { act, count, days, hours } of moves) {
    const acts = candidates(world, count, days).filter(
      ({ name }) => name !== 'cancelUnit' || hours > 390
    )
    const start = act % acts.length
    for (const candidate of [...acts.slice(start), ...acts.slice(0, start)].slice(0, 12)) {
      world.act(candidate)
    }
    look(world)
    world.walkTo(plusMs(world.now, hours * 3_600_000))
    look(world)
  }
}

const holdsFor = (look: (world: SeasonWorld) => void, numRuns = 150) =>
  fc.assert(
    fc.property(fc.array(move, { minLength: 1, maxLength: 45 }), (moves) => play(moves, look)),
    { numRuns }
  )

/** season.md section 2: the transitions of the main track. All other events leave the phase unchanged. */
const ROADS: Record<string, [from: MainPhase[], to: MainPhase[]][]> = {
  saveSetup: [[['awaiting_setup', 'scheduled'], ['scheduled']]],
  setup_missed: [[['awaiting_setup'], ['scheduled']]],
  window_start: [[['scheduled'], ['capturing']]],
  suspend: [[['scheduled', 'capturing'], ['suspended']]],
  resume: [[['suspended'], ['capturing', 'scheduled']]],
  closeCapture: [[['capturing'], ['capture_closed']]],
  window_end: [[['capturing'], ['capture_closed']]],
  startProcessing: [[['capture_closed'], ['processing']]],
  uploadBatch: [
    [['processing', 'proofreading', 'awaiting_feedback'], ['proofreading']],
    [['errata'], ['errata']],
  ],
  submitErrata: [[['proofreading', 'awaiting_feedback'], ['errata']]],
  answerErrata: [[['errata'], ['errata', 'proofreading']]],
  declareProofread: [[['proofreading'], ['awaiting_feedback']]],
  submitFeedback: [[['awaiting_feedback'], ['feedback_review']]],
  registerPostedFeedback: [[['awaiting_feedback'], ['feedback_review']]],
  returnFeedback: [[['feedback_review'], ['awaiting_feedback']]],
  acceptFeedback: [[['feedback_review'], ['feedback_accepted']]],
  reopenProof: [[['feedback_accepted'], ['proofreading']]],
  cancelUnit: [
    [
      MAIN_PHASES.filter((phase) => !['feedback_accepted', 'closed', 'cancelled'].includes(phase)),
      ['cancelled'],
    ],
  ],
  all_done: [[['feedback_accepted'], ['closed']]],
}

const isRoad = ([from, event, to]: SeasonWorld['moves'][number]) => {
  const roads = ROADS[event]
  if (!roads) return from === to
  return roads.some(([froms, tos]) => froms.includes(from) && tos.includes(to))
}

test.group('All sequences of events', () => {
  test('no sequence of events makes an undefined transition', ({ assert }) => {
    const reached = new Set<string>()
    holdsFor(({ state, moves }) => {
      reached.add(state.main.phase)
      assert.include(MAIN_PHASES, state.main.phase)
      assert.include(PRINT_STATES, state.print.state)
      assert.include(MAKE_UP_STATES, state.makeUp.state)
      if (state.billing) assert.include(BILLING_STATES, state.billing.state)
      if (state.main.phase === 'errata') assert.isAbove(state.errata.open, 0)
      for (const step of moves.splice(0)) assert.isTrue(isRoad(step), step.join(' → '))
    })
    assert.isAbove(reached.size, 7)
  })

  test('every state that is not terminal can be left', ({ assert }) => {
    holdsFor((world) => {
      const { state } = world
      if (isTerminal(state.main.phase)) return assert.isNull(world.next())
      const tries = candidates(world, 3, 3).map((act) => {
        const copy = Object.assign(new SeasonWorld(), { state, now: world.now })
        return copy.act(act)
      })
      assert.isTrue(world.next() !== null || tries.includes(null), state.main.phase)
    }, 60)
  })

  test('every deadline explains itself', ({ assert }) => {
    holdsFor(({ state }) => {
      for (const deadline of Object.values(state.deadlines) as Deadline[]) {
        const { computed, adjustments, due } = explainDeadline(deadline, calendar)
        assert.equal(adjustments.at(-1)?.to ?? computed, due)
      }
    })
  })

  test('after a walk nothing is due, and no event happens before its time', ({ assert }) => {
    holdsFor((world) => {
      assert.isTrue((world.next()?.at ?? '9') > world.now)
      assert.isTrue(world.state.lastAt <= world.now)
      for (const row of progressRows(world.state, calendar, world.now)) {
        assert.isTrue((row.nextActAt ?? '9') > world.now)
      }
    })
  })
})
