import { anyMoves, candidates, playMoves } from '#tests/random_season'
import { calendar, SeasonWorld } from '#tests/season_world'
import { BILLING_STATES } from '#domain/season/billing/states'
import { isTerminal, MAIN_PHASES, type MainPhase } from '#domain/season/main/phases'
import { MAKE_UP_STATES } from '#domain/season/make_up/states'
import { PRINT_STATES } from '#domain/season/print/states'
import { explainDeadline, type Deadline } from '#domain/season/deadline'
import { progressRows } from './progress.js'
import { test } from '@japa/runner'
import fc from 'fast-check'

const holdsFor = (look: (world: SeasonWorld) => void, numRuns = 150) =>
  fc.assert(
    fc.property(anyMoves, (moves) => void playMoves(moves, look)),
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
  submitErrata: [[['proofreading', 'errata', 'awaiting_feedback'], ['errata']]],
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
