import { proceed, refuse, type ActRule } from '../act_rule.js'
import { dueInWorkingDays, without } from '../deadline.js'
import { lacksPaper, SCHOOL_OR_CENTRE } from '../for_school.js'
import type { NoInput } from '../inputs.js'
import { enterPhase } from './enter_phase.js'

/** 采集结束后尽快制作处理电子照片 (苏教指通〔2023〕13号 二.4); the policy sets the number of days. */
export const startProcessing: ActRule<NoInput> = {
  by: ['centre_admin', 'operator'],
  track: 'main',
  from: ['capture_closed'],
  apply(state, _input, moment) {
    const { policy } = state
    const deadlines = without(state.deadlines, 'processing_start')
    const processing = dueInWorkingDays(
      'processing',
      moment.today,
      policy.processingDays,
      moment.calendar
    )
    const next = { ...state, deadlines: { ...deadlines, processing } }
    return proceed(enterPhase(next, 'processing', moment))
  },
}

/** How far the school has come, counted when it declares; absent where nothing was counted. */
export interface DeclareInput {
  /** Photos of which nobody has said that they are right, and why they are left so. */
  unmarked?: number
  noteId?: string | null
  /** Marks that say what is wrong and were not sent, or whose answer was not looked at again. */
  openErrors?: number
  /** The school's paper, where the centre declares for it. */
  documentId?: string | null
}

/**
 * 校对勘误全部完成: form B says that all photos were found right, so an open error is refused without exception; form A
 * lists them (苏教指通〔2023〕13号 附件3; 苏教指通〔2019〕12号 附件3).
 */
export const declareProofread: ActRule<DeclareInput> = {
  by: SCHOOL_OR_CENTRE,
  track: 'main',
  from: ['proofreading'],
  apply(state, { unmarked = 0, openErrors = 0, noteId, documentId }, moment) {
    if (lacksPaper(moment.actor, documentId)) return refuse({ type: 'paper_required' })
    if (openErrors > 0 && state.policy.feedbackForm === 'B')
      return refuse({ type: 'errors_open', count: openErrors })
    if (unmarked > 0 && !noteId) return refuse({ type: 'unmarked_unexplained', count: unmarked })
    return proceed(enterPhase(state, 'awaiting_feedback', moment))
  },
}
