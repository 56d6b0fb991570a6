import type { CivilDate } from '../calendar/civil_date.js'
import { phasesFrom } from '../season/main/phases.js'

/** 满意 3, 比较满意 2, 不满意 1 (苏教指通〔2023〕13号 附件3), the best first. */
export const RATINGS = [3, 2, 1] as const
export type Rating = (typeof RATINGS)[number]

/** From the declaration on: form B says that every photo was found right (苏教指通〔2023〕13号 附件3). */
export const FORM_PRINTED_IN = phasesFrom('awaiting_feedback', 'feedback_accepted')

/** What a printed form says, without what may name somebody. */
export interface FormFacts {
  /** 届: the year in which they graduate. */
  cohort: number
  /** The school received the last batch on this day. */
  receivedOn: CivilDate
  /** Photos that were delivered. */
  count: number
  /** Null where it is left blank, to be ticked by hand. */
  photoRating: Rating | null
  serviceRating: Rating | null
}

const PREFIX = 'tc1.'

/** The QR of a form says what it is, and the token by which its print is found: no personal data. */
export const formCode = (token: string) => `${PREFIX}${token}`

/** The token in the code of a form; null for another code. */
export const formToken = (code: string | null) =>
  code?.startsWith(PREFIX) ? code.slice(PREFIX.length) : null
