import { proceed, refuse, type ActRule } from '../act_rule.js'
import type { StudentState } from '../../counts/student_state.js'
import { without } from '../deadline.js'
import { lacksPaper, SCHOOL_OR_CENTRE } from '../for_school.js'
import { AFTER_CAPTURE } from './phases.js'

/** Why somebody was not photographed: 请假, 外出实习, 参军, 出国, 休学退学, 其他. */
export const UNCAPTURED_WHY = ['leave', 'away', 'enlisted', 'abroad', 'withdrawn', 'other'] as const

/** The same, and the photo was reset or failed and never retaken. */
export const MEMO_REASONS = [...UNCAPTURED_WHY, 'reset_not_retaken'] as const
export type MemoReason = (typeof MEMO_REASONS)[number]

/** Why students are missing while capture goes on: also that nobody has said so yet. */
export const MISSING_REASONS = [...MEMO_REASONS, 'unexplained'] as const
/** How many are missing for each of these; only reasons that somebody has. */
export type MissingReasons = Partial<Record<(typeof MISSING_REASONS)[number], number>>

/**
 * Why a student without a photo that may stay is missing; a reason that the school has recorded comes
 * before the machine's.
 * @returns null while nobody has said why
 */
export function memoReason(
  state: StudentState,
  absence: (typeof UNCAPTURED_WHY)[number] | null
): MemoReason | null {
  if (absence) return absence
  return ['to_retake', 'reset', 'expired'].includes(state) ? 'reset_not_retaken' : null
}

export interface SubmitMemoInput {
  captured: number
  uncaptured: number
  /** `uncaptured` by reason; memos of earlier builds have none. */
  byReason?: Partial<Record<MemoReason, number>>
  /** The memo that was drawn from facts; seasons whose counts are typed in have none. */
  memoId?: string
  documentId: string | null
}

/** Every uncaptured student has a reason (苏教指通〔2019〕12号 附件4 统计备忘表). */
const countByReasons = ({ byReason, uncaptured }: SubmitMemoInput) =>
  byReason ? Object.values(byReason).reduce((sum, count) => sum + count, 0) : uncaptured

/** 统计备忘表: how many were not photographed and why, within one week (苏教指通〔2019〕12号 附件4). */
export const submitMemo: ActRule<SubmitMemoInput> = {
  by: SCHOOL_OR_CENTRE,
  track: 'main',
  from: AFTER_CAPTURE,
  apply(state, input, moment) {
    if (lacksPaper(moment.actor, input.documentId)) return refuse({ type: 'paper_required' })
    if (state.memoOn) return refuse({ type: 'already_done' })
    if (countByReasons(input) !== input.uncaptured)
      return refuse({ type: 'reasons_differ', uncaptured: input.uncaptured })
    const deadlines = without(state.deadlines, 'memo')
    return proceed({ ...state, memoOn: moment.today, deadlines })
  },
}
