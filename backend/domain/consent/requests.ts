import type { Instant } from '../calendar/instant.js'
import { err, ok, type Result } from '../result.js'

/** What stands in `phone_steps` in place of the version of a wording, once consent is withdrawn. */
export const CONSENT_WITHDRAWN = 'withdrawn'

/** The states of a request about a photo that was delivered: the centre answers it once. */
export const REQUEST_STATES = ['open', 'granted', 'refused'] as const
export type RequestState = (typeof REQUEST_STATES)[number]

/**
 * Why a photo that was delivered stays: what the law lets the centre do without consent (个人信息保护法 第十三条（三）：为履行
 * 法定职责或者法定义务所必需), or what no longer lies with the centre.
 */
export const REFUSAL_GROUNDS = [
  'statutory_registration',
  'sent_to_registry',
  'diploma_made',
] as const
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number]

export type AnswerFault = { type: 'request_answered' } | { type: 'ground_required' }

/** An answer of the centre: a refusal has its ground, a grant needs none. */
export interface RequestAnswer {
  answer: Exclude<RequestState, 'open'>
  ground: RefusalGround | null
}

/** May this request be answered so? Once, and never without the ground of a refusal. */
export function askAnswer(
  state: RequestState,
  { answer, ground }: RequestAnswer
): Result<RequestAnswer, AnswerFault> {
  if (state !== 'open') return err({ type: 'request_answered' })
  if (answer === 'refused' && !ground) return err({ type: 'ground_required' })
  return ok({ answer, ground: answer === 'refused' ? ground : null })
}

/** What is known of a student's consent. */
export interface ConsentFacts {
  isGiven: boolean
  /** Since when it is withdrawn; null while it is given, or never was. */
  withdrawnAt: Instant | null
  /** Photos of which pictures are kept, and that no batch has delivered. */
  undelivered: number
  /** Delivered photos about which nothing was asked yet. */
  unasked: number
}

/**
 * May consent be withdrawn, and what follows? Before the delivery the photos are erased; a photo that was delivered is
 * asked for, and the centre answers (个人信息保护法 第十五条、第四十七条).
 */
export function withdrawalOf({ isGiven, undelivered, unasked }: ConsentFacts) {
  const may = isGiven || undelivered > 0 || unasked > 0
  return { may, erases: undelivered, asks: unasked > 0 }
}
