import { addDays } from '#domain/calendar/civil_date'
import { plusMs } from '#domain/calendar/instant'
import { ACT_NAMES, type Act } from '#domain/season/act_rules'
import { momentAt } from '#domain/season/transition'
import { calendar, SeasonWorld, taizhou } from '#tests/season_world'
import fc from 'fast-check'

/** Every act with an input that mostly fits the state of `world`. */
export function candidates(world: SeasonWorld, count: number, days: number): Act[] {
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
    uploadBatch: { count, receivedOn: null, ...(count % 2 && { batchId: 'b' }) },
    // By rounds, or typed.
    submitErrata: {
      count: Math.min(count, 5),
      documentId: null,
      ...(count % 2 && { roundId: 'r' }),
    },
    answerErrata: {
      count: Math.min(count, world.state.errata.open || 1),
      documentId: null,
      added: count % 3,
    },
    declareProofread: { unmarked: count % 4, openErrors: count % 3, noteId: 'n' },
    submitFeedback: form,
    registerPostedFeedback: form,
    returnFeedback: noted,
    acceptFeedback: {},
    reopenProof: noted,
    reportLateErratum: { count: Math.min(count, 3), documentId: null },
    resolveLateErratum: { count: world.state.lateErrata?.open ?? 1, documentId: null },
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

export interface Move {
  act: number
  count: number
  days: number
  hours: number
}

const anyMove: fc.Arbitrary<Move> = fc.record({
  act: fc.nat(ACT_NAMES.length - 1),
  count: fc.integer({ min: 1, max: 50 }),
  days: fc.integer({ min: 1, max: 9 }),
  hours: fc.integer({ min: 1, max: 400 }),
})

/** Moves of one season, from its publication. */
export const anyMoves = fc.array(anyMove, { minLength: 1, maxLength: 45 })

/** Plays random moves, mostly valid ones, and checks the season after each. */
export function playMoves(moves: Move[], look: (world: SeasonWorld) => void = () => {}) {
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
  return world
}
