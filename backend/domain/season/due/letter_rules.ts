import {
  addDays,
  daysBetween,
  isCivilDate,
  LAST_CIVIL_DATE,
  type CivilDate,
} from '../../calendar/civil_date.js'
import type { HolidayCalendar } from '../../calendar/holiday_calendar.js'
import { instantOf, type Instant } from '../../calendar/instant.js'
import { DEADLINE_KINDS } from '../deadline.js'
import type { SeasonState } from '../state.js'
import { MORNING, onDueDay, toCentre, toSchool, type LetterRule } from './letter_rule.js'
import { overdueWeekly, proofOverdue } from './overdue_letters.js'
import { proofDue } from './proof_due.js'

/** 设置未完成 −14/−7/−3/−1 天 (domain: reminders). */
const setupDue: LetterRule = {
  key: 'setup_due',
  template: 'setup_due',
  to: () => ['school', 'contact'],
  time: MORNING,
  days: ({ main, cityWindow }) =>
    main.phase === 'awaiting_setup'
      ? [14, 7, 3, 1].map((before) => addDays(cityWindow.firstDay, -before))
      : [],
  params: ({ cityWindow }, day) => ({
    firstDay: cityWindow.firstDay,
    left: daysBetween(day, cityWindow.firstDay),
  }),
}

const lastDay = {
  key: 'last_day',
  template: 'last_day',
  to: toSchool,
  time: '08:00',
  days: ({ main, window }: SeasonState) => (main.phase === 'capturing' ? [window!.lastDay] : []),
  params: ({ window }: SeasonState) => ({ to: window!.to }),
} satisfies LetterRule

/**
 * 在时间段内重拍 (苏教指通〔2023〕13号 附件1 注1): what is still open at noon of the last day, in seasons that ask
 * for a look at every photo. Seasons published before they could go on without it.
 */
const lastDayOpen: LetterRule = {
  ...lastDay,
  key: 'last_day_open',
  template: 'last_day_open',
  time: '12:00',
  days: (state) => (state.policy.lookAt === 'all' ? lastDay.days(state) : []),
}

/** The days on which photos have to be checked: the window's days until capture ended. */
function captureDays({ main, window, captureClosedOn }: SeasonState): CivilDate[] {
  if (main.phase === 'capture_closed') return [captureClosedOn!]
  if (main.phase !== 'capturing') return []
  // A season published earlier with a mistyped year (2203) must still be computable.
  const end = isCivilDate(window!.lastDay) ? window!.lastDay : LAST_CIVIL_DATE
  const count = daysBetween(window!.firstDay, end) + 1
  return Array.from({ length: count }, (_, day) => addDays(window!.firstDay, day))
}

/** 各校每日检查采集情况 (苏教指通〔2023〕13号 附件1 注1). */
const daySummary: LetterRule = {
  key: 'day_summary',
  template: 'day_summary',
  to: toSchool,
  time: '18:10',
  days: captureDays,
  params: (_state, day) => ({ day }),
}

const unresolvedDays = (state: SeasonState): CivilDate[] => {
  const { unresolved } = state
  const open = unresolved !== null && unresolved.count > 0
  return open && captureDays(state).includes(unresolved.on) ? [unresolved.on] : []
}

/**
 * 每日检查，不合格照片当天重置 (苏教指通〔2023〕13号 附件1 注1): sent at 20:00 while photos of the day wait for a look, a
 * review or a reset. What was reset is done: its retake has until the window's end.
 */
const unresolvedToday: LetterRule = {
  key: 'unresolved_today',
  template: 'unresolved_today',
  to: toSchool,
  time: '20:00',
  days: unresolvedDays,
  params: ({ unresolved }, day) => ({ day, count: unresolved!.count }),
}

const unresolvedEscalation: LetterRule = {
  key: 'unresolved_escalation',
  template: 'unresolved_escalation',
  to: () => ['centre', 'contact'],
  time: '08:00',
  days: (state) => unresolvedDays(state).map((day) => addDays(day, 1)),
  params: ({ unresolved }) => ({ day: unresolved!.on, count: unresolved!.count }),
}

/** 10-20, 11-06, 11-13, 11-18 and 11-20, as days before the deadline so that they roll with it. */
const paymentDue: LetterRule = {
  ...onDueDay('payment', 'payment_due', toSchool),
  days: ({ billing, deadlines }) =>
    billing && ['statement_issued', 'partly_paid'].includes(billing.state)
      ? [31, 14, 7, 2, 0].map((before) => addDays(deadlines.payment!.due, -before))
      : [],
  params: ({ billing, deadlines }) => ({
    due: deadlines.payment!.due,
    amountFen: billing!.statementFen - billing!.paidFen,
  }),
}

export const LETTER_RULES: LetterRule[] = [
  setupDue,
  lastDay,
  lastDayOpen,
  daySummary,
  unresolvedToday,
  unresolvedEscalation,
  onDueDay('memo', 'memo_due', toSchool),
  onDueDay('processing_start', 'processing_start_due', toCentre),
  onDueDay('processing', 'processing_due', toCentre),
  proofDue,
  onDueDay('review', 'review_due', toCentre),
  paymentDue,
  ...DEADLINE_KINDS.filter((kind) => kind !== 'setup').map(overdueWeekly),
  proofOverdue,
]

/**
 * The occurrences of a rule for the current state, in order; for an endless series those near `around`.
 * @param from leaves out those of earlier days
 */
export const occurrences = (
  rule: LetterRule,
  state: SeasonState,
  calendar: HolidayCalendar,
  { around, from = '' }: { around: CivilDate; from?: CivilDate }
): { day: CivilDate; at: Instant }[] =>
  [...new Set(rule.days(state, calendar, around))]
    .filter((day) => day >= from)
    .sort()
    .map((day) => ({ day, at: instantOf(day, rule.time) }))
