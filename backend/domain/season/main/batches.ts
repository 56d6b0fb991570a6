import type { CivilDate } from '../../calendar/civil_date.js'
import { refuse, proceed, type ActRule, type Moment } from '../act_rule.js'
import { dueInWorkingDays, without, type Deadline } from '../deadline.js'
import { letter } from '../effect.js'
import { holidaySpans } from '../holiday_spans.js'
import type { SeasonState } from '../state.js'
import { enterPhase } from './enter_phase.js'

export interface UploadBatchInput {
  count: number
  /** The day on which the school received it, if the policy counts from receipt. */
  receivedOn: CivilDate | null
  /** The drawn batch, which has so many photos; absent where the count was typed. */
  batchId?: string
}

function proofStart(state: SeasonState, input: UploadBatchInput, moment: Moment): CivilDate {
  const starts = {
    upload: moment.today,
    receipt: input.receivedOn ?? moment.today,
    capture_end: state.captureClosedOn!,
  }
  return starts[state.policy.proofStart]
}

/** A later batch never shortens the deadline: the later date counts. */
function proofDeadline(state: SeasonState, computed: Deadline): Deadline {
  const running = state.deadlines.proof
  return running && running.due >= computed.due ? running : computed
}

/** 将合格照片上传回系统供学校下载校对: 20 working days from here (苏教指通〔2023〕13号 二.4). */
export const uploadBatch: ActRule<UploadBatchInput> = {
  by: ['centre_admin', 'operator'],
  track: 'main',
  from: ['processing', 'proofreading', 'errata', 'awaiting_feedback'],
  apply(state, input, moment) {
    const { today } = moment
    if (input.receivedOn && input.receivedOn > today)
      return refuse({ type: 'day_in_future', today })
    const start = proofStart(state, input, moment)
    const computed = dueInWorkingDays('proof', start, state.policy.proofDays, moment.calendar)
    const no = state.batches.length + 1
    const { count, batchId: id } = input
    const batch = { no, count, on: moment.today, start, dueOn: computed.due, ...(id && { id }) }
    const deadlines = without(state.deadlines, 'processing')
    const proof = proofDeadline(state, computed)
    const next = {
      ...state,
      batches: [...state.batches, batch],
      deadlines: { ...deadlines, proof },
    }
    const stays = state.main.phase === 'errata'
    return proceed(
      stays ? next : enterPhase(next, 'proofreading', moment),
      letter('batch_uploaded', 'school', {
        no,
        count,
        due: proof.due,
        countedFrom: state.policy.proofStart,
        start: proof.start,
        days: proof.days,
        holidays: JSON.stringify(holidaySpans(proof, moment.calendar)),
        // A date that was moved is not the one that these days give.
        moved: proof.adjustments.length,
        listed: id ? 1 : 0,
      })
    )
  },
}
