import { addWorkingDays, workingDaysUntil } from '../../calendar/working_days.js'
import { proceed, refuse, type ActRule, type Moment } from '../act_rule.js'
import { moveDeadline } from '../deadline.js'
import { letter } from '../effect.js'
import type { ListedInput } from '../inputs.js'
import { deliveredCount, type SeasonState } from '../state.js'
import { enterPhase } from './enter_phase.js'

/** 汇总需要勘误处理的图像信息，及时与我中心联系人沟通 (苏教指通〔2023〕13号 二.4). */
export const submitErrata: ActRule<ListedInput> = {
  by: ['coordinator'],
  track: 'main',
  from: ['proofreading', 'awaiting_feedback'],
  apply(state, { count }, moment) {
    const most = deliveredCount(state)
    if (count > most) return refuse({ type: 'count_out_of_range', most })
    const errata = { open: count, since: moment.today }
    return proceed(
      enterPhase({ ...state, errata }, 'errata', moment),
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

export const answerErrata: ActRule<ListedInput> = {
  by: ['centre_admin', 'operator', 'reviewer'],
  track: 'main',
  from: ['errata'],
  apply(state, { count }, moment) {
    const open = state.errata.open - count
    if (open < 0) return refuse({ type: 'count_out_of_range', most: state.errata.open })
    const notice = letter('errata_answered', 'school', { count, open })
    if (open > 0) return proceed({ ...state, errata: { ...state.errata, open } }, notice)
    const resumed = withPausedDays(state, moment)
    const answered = { ...resumed, errata: { open: 0, since: null } }
    return proceed(enterPhase(answered, 'proofreading', moment), notice)
  },
}
