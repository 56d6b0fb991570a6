import type { StudentState } from '../counts/student_state.js'

/** Why a student has no photo in a batch, in the order in which they are shown: what the centre can help first. */
export const LEFT_OUT = [
  'not_listed',
  'not_fitting',
  'not_made',
  'being_checked',
  'awaiting_review',
  'to_retake',
  'reset',
  'expired',
  'absent',
  'not_captured',
] as const
export type LeftOut = (typeof LEFT_OUT)[number]

/** A student of a unit in one round, with the photo that is accepted. */
export interface Candidate {
  state: StudentState
  /** On the school's list, or known by a 采集码 or an earlier photo. */
  isExpected: boolean
  /** The finished picture: made, not made yet, or one that does not fit the national format. */
  product: 'made' | 'waiting' | 'does_not_fit' | null
  /** An earlier batch has the student already. */
  isDelivered: boolean
}

/** In this batch, in an earlier one, or left out and why. */
export type BatchPlace = 'included' | 'delivered' | LeftOut

/**
 * 将合格照片上传 (苏教指通〔2023〕13号 二.4): a student is in a batch with a qualified photo whose finished picture fits; a
 * photo is never delivered twice.
 */
export function placeInBatch({ state, isExpected, product, isDelivered }: Candidate): BatchPlace {
  if (isDelivered) return 'delivered'
  if (!isExpected) return 'not_listed'
  if (state !== 'qualified') return state
  if (product === 'made') return 'included'
  return product === 'does_not_fit' ? 'not_fitting' : 'not_made'
}
