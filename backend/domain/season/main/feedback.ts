import { laterOf } from '../../calendar/civil_date.js'
import { addWorkingDays } from '../../calendar/working_days.js'
import { dueInWorkingDays, moveDeadline, without, type Adjustment } from '../deadline.js'
import { proceed, refuse, type ActRule, type Moment, type Outcome } from '../act_rule.js'
import { enterPhase } from './enter_phase.js'
import { letter } from '../effect.js'
import { deliveredCount, type SeasonState } from '../state.js'
import { openPrint } from '../print/acts.js'
import type { NotedInput, NoInput } from '../inputs.js'
import { acceptUpdate, receiveUpdate, returnUpdate } from './updated_form.js'

export interface FeedbackInput {
  documentId: string
  count: number
  /** Why the headcount on the form differs from the number of delivered photos. */
  countNoteId: string | null
  /** 学校经办人 as written on the form; forms of earlier builds have none. */
  handlerNoteId?: string | null
  /** 联系电话 and 意见和建议, as written on the form. */
  phoneNoteId?: string | null
  commentsNoteId?: string | null
  /** Further files of the form: a phone makes a picture of each page. */
  moreDocumentIds?: string[]
  /** 满意 3, 比较满意 2, 不满意 1. */
  photoRating: number
  serviceRating: number
}

function receive(state: SeasonState, input: FeedbackInput, moment: Moment): Outcome {
  const expected = deliveredCount(state)
  if (input.count !== expected && !input.countNoteId) {
    return refuse({ type: 'count_differs', expected })
  }
  if (state.main.phase === 'feedback_accepted') return receiveUpdate(state, input.count, moment)
  const { policy, deadlines } = state
  const review = dueInWorkingDays('review', moment.today, policy.reviewDays, moment.calendar)
  return proceed(
    enterPhase({ ...state, deadlines: { ...deadlines, review } }, 'feedback_review', moment),
    letter('feedback_submitted', 'centre', { count: input.count, due: review.due })
  )
}

/** Where a stamped form is awaited: at the end of proofreading, and again after a late erratum. */
const AWAITING_FORM = ['awaiting_feedback', 'feedback_accepted'] as const

/** Where a form that came is decided on. */
const DECIDING = ['feedback_review', 'feedback_accepted'] as const

/** 《电子图像校对反馈表》, stamped, as a PDF (苏教指通〔2023〕13号 二.4, 附件3). */
export const submitFeedback: ActRule<FeedbackInput> = {
  by: ['coordinator'],
  track: 'main',
  from: AWAITING_FORM,
  apply: receive,
}

/** The same form sent by post: the centre registers it for the school (代登记). */
export const registerPostedFeedback: ActRule<FeedbackInput> = {
  by: ['centre_admin', 'operator'],
  track: 'main',
  from: AWAITING_FORM,
  apply: receive,
}

/** Restarts the proof deadline: the later of the old date and `returnDays` working days from today. */
function withProofReturned(
  state: SeasonState,
  moment: Moment,
  why: Adjustment['why'],
  noteId: string
) {
  const { proof } = state.deadlines
  const fresh = addWorkingDays(moment.today, state.policy.returnDays, moment.calendar).due
  const to = laterOf(proof!.due, fresh)
  const moved = moveDeadline(proof!, to, { on: moment.today, why, noteId })
  const deadlines = { ...without(state.deadlines, 'review'), proof: moved }
  return { ...state, deadlines }
}

export const returnFeedback: ActRule<NotedInput> = {
  by: ['centre_admin', 'operator'],
  track: 'main',
  from: DECIDING,
  apply(state, { noteId }, moment) {
    if (state.main.phase === 'feedback_accepted') return returnUpdate(state, moment)
    const next = withProofReturned(state, moment, 'returned', noteId)
    return proceed(
      enterPhase(next, 'awaiting_feedback', moment),
      letter('feedback_returned', 'school', { due: next.deadlines.proof.due })
    )
  },
}

/** 收到书面反馈后向学校交付纸质照片 (苏教指通〔2023〕13号 二.4): opens the print track. */
export const acceptFeedback: ActRule<NoInput> = {
  by: ['centre_admin', 'operator'],
  track: 'main',
  from: DECIDING,
  apply(state, _input, moment) {
    if (state.main.phase === 'feedback_accepted') return acceptUpdate(state)
    const deadlines = without(state.deadlines, 'review', 'proof')
    const accepted = { ...state, deadlines, extension: null }
    return proceed(
      openPrint(enterPhase(accepted, 'feedback_accepted', moment), moment),
      letter('feedback_accepted', 'school')
    )
  },
}

/** An error was found after acceptance and before printing: proofreading begins again. */
export const reopenProof: ActRule<NotedInput> = {
  by: ['centre_admin'],
  track: 'main',
  from: ['feedback_accepted'],
  apply(state, { noteId }, moment) {
    const ordered = !['not_open', 'awaiting_layout_data', 'ready_to_print'].includes(
      state.print.state
    )
    if (ordered) return refuse({ type: 'already_ordered' })
    const { returnDays } = state.policy
    const proof = dueInWorkingDays('proof', moment.today, returnDays, moment.calendar)
    const reopened = {
      ...state,
      // The form comes anew anyway.
      formUpdate: null,
      deadlines: {
        ...without(state.deadlines, 'review'),
        proof: moveDeadline(proof, proof.due, { on: moment.today, why: 'reopened', noteId }),
      },
      print: { ...state.print, state: 'not_open' as const, since: moment.at },
    }
    return proceed(
      enterPhase(reopened, 'proofreading', moment),
      letter('proof_reopened', 'school', { due: proof.due })
    )
  },
}
