import { addWorkingDays, workingDaysUntil } from '../../calendar/working_days.js'
import { proceed, refuse, type ActRule, type Moment } from '../act_rule.js'
import { moveDeadline } from '../deadline.js'
import { letter } from '../effect.js'
import { lacksPaper, SCHOOL_OR_CENTRE } from '../for_school.js'
import type { ListedInput } from '../inputs.js'
import { deliveredCount, type SeasonState } from '../state.js'
import { enterPhase } from './enter_phase.js'

export interface SubmitErrataInput extends ListedInput {
  /** The round whose rows these are; absent where the count was typed. */
  roundId?: string
}

/** Heads that answers add to what was delivered, and remove from it; absent where the count was typed. */
export interface Heads {
  added?: number
  removed?: number
}

export interface AnswerErrataInput extends ListedInput, Heads {
  /** The rows that are answered; absent where the count was typed. */
  answerIds?: string[]
}

/**
 * 汇总需要勘误处理的图像信息，及时与我中心联系人沟通 (苏教指通〔2023〕13号 二.4). A further round may follow while one is open; more
 * than the delivered heads may be wrong, as somebody's image may be missing.
 */
export const submitErrata: ActRule<SubmitErrataInput> = {
  by: SCHOOL_OR_CENTRE,
  track: 'main',
  from: ['proofreading', 'errata', 'awaiting_feedback'],
  apply(state, { count, roundId, documentId }, moment) {
    if (lacksPaper(moment.actor, documentId)) return refuse({ type: 'paper_required' })
    const { phase } = state.main
    // Typed counts are of one round at a time.
    if (phase === 'errata' && !roundId) return refuse({ type: 'wrong_phase', track: 'main', phase })
    const most = deliveredCount(state)
    if (count > most && !roundId) return refuse({ type: 'count_out_of_range', most })
    const open = state.errata.open + count
    const since = state.errata.since ?? moment.today
    const next = { ...state, errata: { ...state.errata, open, since } }
    return proceed(
      phase === 'errata' ? next : enterPhase(next, 'errata', moment),
      letter('errata_submitted', 'centre', { count })
    )
  },
}

/** With `errataClock: pause` the working days that the centre needed are added to the deadline. */
function withPausedDays(state: SeasonState, moment: Moment): SeasonState {
  const { proof } = state.deadlines
  if (state.policy.errataClock === 'run' || !proof) return state
  const lost = workingDaysUntil(state.errata.since!, moment.today, moment.calendar)
  if (lost < 1) return state
  const { due } = addWorkingDays(proof.due, lost, moment.calendar)
  const moved = moveDeadline(proof, due, {
    on: moment.today,
    why: 'paused',
    noteId: null,
    workingDays: lost,
  })
  return { ...state, deadlines: { ...state.deadlines, proof: moved } }
}

/** The errata of a state with the heads that answers add to what was delivered, and remove from it. */
export const withHeads = (
  errata: SeasonState['errata'],
  { added, removed }: Heads
): SeasonState['errata'] => ({
  ...errata,
  ...(added && { added: (errata.added ?? 0) + added }),
  ...(removed && { removed: (errata.removed ?? 0) + removed }),
})

/** One act for a bundle of answers, which may add or remove heads. */
export const answerErrata: ActRule<AnswerErrataInput> = {
  by: ['centre_admin', 'operator', 'reviewer'],
  track: 'main',
  from: ['errata'],
  apply(state, { count, added, removed }, moment) {
    const open = state.errata.open - count
    if (open < 0) return refuse({ type: 'count_out_of_range', most: state.errata.open })
    const errata = { ...withHeads(state.errata, { added, removed }), open }
    const notice = letter('errata_answered', 'school', { count, open })
    if (open > 0) return proceed({ ...state, errata }, notice)
    const answered = { ...withPausedDays(state, moment), errata: { ...errata, since: null } }
    return proceed(enterPhase(answered, 'proofreading', moment), notice)
  },
}
