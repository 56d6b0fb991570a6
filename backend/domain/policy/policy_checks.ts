import { isCivilDate } from '../calendar/civil_date.js'
import { isTimeOfDay } from '../calendar/instant.js'
import { ROLL_RULES } from '../calendar/roll.js'
import {
  BOOKINGS,
  ERRATA_CLOCKS,
  FEEDBACK_FORMS,
  IDENTITIES,
  PAYERS,
  PROOF_STARTS,
  VENUES,
  type PolicyKey,
} from './season_policy.js'

type Check = { wants: string; holds: (value: unknown) => boolean }

const oneOf = (values: readonly unknown[]): Check => ({
  wants: values.join(' | '),
  holds: (value) => values.includes(value),
})
const whole = (from: number, to: number): Check => ({
  wants: `${from}–${to}`,
  holds: (value) => Number.isInteger(value) && Number(value) >= from && Number(value) <= to,
})
const flag: Check = { wants: 'true | false', holds: (value) => typeof value === 'boolean' }
// 2024 is a leap year, so 02-29 is accepted.
const isMonthDay = (value: unknown) => typeof value === 'string' && isCivilDate(`2024-${value}`)
const monthDay: Check = { wants: 'MM-DD', holds: isMonthDay }
const monthDayOrNone: Check = {
  wants: 'MM-DD | null',
  holds: (value) => value === null || isMonthDay(value),
}
const timeOfDay: Check = {
  wants: 'HH:mm',
  holds: (value) => typeof value === 'string' && isTimeOfDay(value),
}
const colour: Check = {
  wants: '#rrggbb',
  holds: (value) => typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value),
}
const listOf = (item: Check): Check => ({
  wants: `[${item.wants}]`,
  holds: (value) => Array.isArray(value) && value.length > 0 && value.every(item.holds),
})

/** The check of each policy value. A key without a check does not compile. */
export const POLICY_CHECKS: Record<PolicyKey, Check> = {
  identity: oneOf(IDENTITIES),
  venue: oneOf(VENUES),
  booking: oneOf(BOOKINGS),
  cohortOffset: whole(0, 2),
  priceFen: whole(0, 100_000),
  prints: whole(0, 20),
  printWidthMm: whole(10, 200),
  printHeightMm: whole(10, 200),
  printMasked: flag,
  payers: listOf(oneOf(PAYERS)),
  payDeadline: monthDay,
  payWeekendRoll: oneOf(ROLL_RULES),
  paymentBlocksPrint: flag,
  hoursFrom: timeOfDay,
  hoursTo: timeOfDay,
  processingStartDays: whole(1, 60),
  processingDays: whole(1, 120),
  proofDays: whole(1, 120),
  proofStart: oneOf(PROOF_STARTS),
  errataClock: oneOf(ERRATA_CLOCKS),
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
  coolDownMinutes: listOf(whole(1, 1440)),
  draftBoxSize: whole(1, 50),
  draftKeepHours: whole(0, 168),
  appealAfterFailures: whole(1, 50),
  retentionMonths: whole(1, 240),
}
