import { proceed, type ActRule } from '../act_rule.js'
import { dueInWorkingDays, without } from '../deadline.js'
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

/** 校对勘误全部完成. */
export const declareProofread: ActRule<NoInput> = {
  by: ['coordinator'],
  track: 'main',
  from: ['proofreading'],
  apply: (state, _input, moment) => proceed(enterPhase(state, 'awaiting_feedback', moment)),
}
