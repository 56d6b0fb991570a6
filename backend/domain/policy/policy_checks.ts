import { isCivilDate } from '../calendar/civil_date.js'
import { isTimeOfDay } from '../calendar/instant.js'
import { ROLL_RULES } from '../calendar/roll.js'
import {
  BOOKINGS,
  COUNT_SOURCES,
  ERRATA_CLOCKS,
  FEEDBACK_FORMS,
  IDENTITIES,
  LOOK_ATS,
  PAYERS,
  PHOTO_FILE_NAMES,
  PROOFS_OF_LIFE,
  PROOF_STARTS,
  VENUES,
  type PolicyKey,
} from './season_policy.js'
import { OPTIONAL_STEPS } from '../phone/steps.js'
import { ERRATUM_KINDS } from './proof_kinds.js'
import { RESET_REASONS } from './reset_reasons.js'

/** What a value is, as a form asks for it. */
export type PolicyInput =
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'choices'; options: readonly string[] }
  | { kind: 'number'; from: number; to: number }
  | { kind: 'numbers' | 'flag' | 'monthDay' | 'time' | 'colour' }

export interface PolicyCheck {
  /** The values that are accepted, for a message. */
  wants: string
  holds: (value: unknown) => boolean
  input: PolicyInput
}

const oneOf = (options: readonly string[]): PolicyCheck => ({
  wants: options.join(' | '),
  holds: (value) => options.includes(value as string),
  input: { kind: 'choice', options },
})
const whole = (from: number, to: number): PolicyCheck => ({
  wants: `${from}–${to}`,
  holds: (value) => Number.isInteger(value) && Number(value) >= from && Number(value) <= to,
  input: { kind: 'number', from, to },
})
const flag: PolicyCheck = {
  wants: 'true | false',
  holds: (value) => typeof value === 'boolean',
  input: { kind: 'flag' },
}
// 2024 is a leap year, so 02-29 is accepted.
const isMonthDay = (value: unknown) => typeof value === 'string' && isCivilDate(`2024-${value}`)
const monthDay: PolicyCheck = { wants: 'MM-DD', holds: isMonthDay, input: { kind: 'monthDay' } }
const monthDayOrNone: PolicyCheck = {
  wants: 'MM-DD | null',
  holds: (value) => value === null || isMonthDay(value),
  input: { kind: 'monthDay' },
}
const timeOfDay: PolicyCheck = {
  wants: 'HH:mm',
  holds: (value) => typeof value === 'string' && isTimeOfDay(value),
  input: { kind: 'time' },
}
const colour: PolicyCheck = {
  wants: '#rrggbb',
  holds: (value) => typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value),
  input: { kind: 'colour' },
}
const listOf = (item: PolicyCheck, input: PolicyInput): PolicyCheck => ({
  wants: `[${item.wants}]`,
  holds: (value) => Array.isArray(value) && value.length > 0 && value.every(item.holds),
  input,
})

/** The check of each policy value. A key without a check does not compile. */
export const POLICY_CHECKS: Record<PolicyKey, PolicyCheck> = {
  identity: oneOf(IDENTITIES),
  venue: oneOf(VENUES),
  booking: oneOf(BOOKINGS),
  cohortOffset: whole(0, 2),
  priceFen: whole(0, 100_000),
  prints: whole(0, 20),
  printWidthMm: whole(10, 200),
  printHeightMm: whole(10, 200),
  printMasked: flag,
  payers: listOf(oneOf(PAYERS), { kind: 'choices', options: PAYERS }),
  payDeadline: monthDay,
  payWeekendRoll: oneOf(ROLL_RULES),
  paymentBlocksPrint: flag,
  hoursFrom: timeOfDay,
  hoursTo: timeOfDay,
  counts: oneOf(COUNT_SOURCES),
  lookAt: oneOf(LOOK_ATS),
  resetReasons: listOf(oneOf(RESET_REASONS), { kind: 'choices', options: RESET_REASONS }),
  processingStartDays: whole(1, 60),
  processingDays: whole(1, 120),
  proofDays: whole(1, 120),
  proofStart: oneOf(PROOF_STARTS),
  errataClock: oneOf(ERRATA_CLOCKS),
  errataKinds: listOf(oneOf(ERRATUM_KINDS), { kind: 'choices', options: ERRATUM_KINDS }),
  photoFileName: oneOf(PHOTO_FILE_NAMES),
  downloadLetter: flag,
  lateArrivalDays: whole(0, 60),
  phoneSteps: listOf(oneOf(OPTIONAL_STEPS), { kind: 'choices', options: OPTIONAL_STEPS }),
  quietFrom: timeOfDay,
  quietTo: timeOfDay,
  proofOfLife: oneOf(PROOFS_OF_LIFE),
  phoneUpload: flag,
  feedbackForm: oneOf(FEEDBACK_FORMS),
  reviewDays: whole(1, 60),
  returnDays: whole(1, 60),
  memoDays: whole(1, 60),
  paperCheckFrom: monthDay,
  makeUpFrom: monthDayOrNone,
  makeUpTo: monthDayOrNone,
  transferAt: oneOf(['after_review', 'after_feedback']),
  topColour: oneOf(['white', 'not_blue', 'not_blue_yellow']),
  backgroundColour: colour,
  glasses: oneOf(['wear', 'off', 'allowed']),
  headCoverExemption: flag,
  sunscreenBan: flag,
  pose: oneOf(['sitting', 'standing', 'either']),
  eveningAdvice: flag,
  lockLivenessFailures: whole(1, 50),
  lockOtherFailures: whole(1, 50),
  lockHours: whole(1, 168),
  coolDownMinutes: listOf(whole(1, 1440), { kind: 'numbers' }),
  draftBoxSize: whole(1, 50),
  draftKeepHours: whole(0, 168),
  appealAfterFailures: whole(1, 50),
  retentionMonths: whole(1, 240),
}
