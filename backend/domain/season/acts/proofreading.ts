import type { CivilDate } from '../../calendar/civil_date.js'
import { addWorkingDays, workingDaysUntil } from '../../calendar/working_days.js'
import { dueInWorkingDays, moveDeadline, without, type Deadline } from '../deadline.js'
import { enter, mail, proceed, refuse, type ActRule, type Moment } from '../rule.js'
import { deliveredCount, type SeasonState } from '../state.js'

export type NoInput = Record<string, never>

/** 采集结束后尽快制作处理电子照片 (苏教指通〔2023〕13号 二.4); how soon is the policy's. */
export const startProcessing: ActRule<NoInput> = {
  by: ['centre_admin', 'operator'],
  track: 'main',
  from: ['capture_closed'],
  apply(state, _input, moment) {
    const { policy, deadlines } = state
    const processing = dueInWorkingDays(
      'processing',
      moment.today,
      policy.processingDays,
      moment.calendar
    )
    const next = { ...state, deadlines: { ...deadlines, processing } }
    return proceed(enter(next, 'processing', moment))
  },
}

export interface UploadBatchInput {
  count: number
  /** The day on which the school received it, where the policy counts from there. */
  receivedOn: CivilDate | null
}

function proofStart(state: SeasonState, input: UploadBatchInput, moment: Moment): CivilDate {
  const starts = {
    upload: moment.today,
    receipt: input.receivedOn ?? moment.today,
    capture_end: state.captureClosedOn!,
  }
  return starts[state.policy.proofStart]
}

/** A later batch never shortens what was granted: the later of both dates counts. */
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
    const batch = { no, count: input.count, on: moment.today, start, dueOn: computed.due }
    const deadlines = without(state.deadlines, 'processing')
    const proof = proofDeadline(state, computed)
    const next = {
      ...state,
      batches: [...state.batches, batch],
      deadlines: { ...deadlines, proof },
    }
    const stays = state.main.phase === 'errata'
    return proceed(
      stays ? next : enter(next, 'proofreading', moment),
      mail('batch_uploaded', 'school', { no, count: input.count, due: proof.due })
    )
  },
}

export interface CountInput {
  count: number
}

/** How many, and the list that says which: a file, since names stay out of the process. */
export interface ListedInput extends CountInput {
  documentId: string | null
}

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
      enter({ ...state, errata }, 'errata', moment),
      mail('errata_submitted', 'centre', { count })
    )
  },
}

/** Where the policy stops the clock, the days in the centre's hands are given back. */
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
    const told = mail('errata_answered', 'school', { count, open })
    if (open > 0) return proceed({ ...state, errata: { ...state.errata, open } }, told)
    const resumed = withPausedDays(state, moment)
    const answered = { ...resumed, errata: { open: 0, since: null } }
    return proceed(enter(answered, 'proofreading', moment), told)
  },
}

/** 校对勘误全部完成: nothing is left to correct. */
export const declareProofread: ActRule<NoInput> = {
  by: ['coordinator'],
  track: 'main',
  from: ['proofreading'],
  apply: (state, _input, moment) => proceed(enter(state, 'awaiting_feedback', moment)),
}
