import { addDays, daysBetween, laterOf, type CivilDate } from '../../calendar/civil_date.js'
import { instantOf } from '../../calendar/instant.js'
import { fitsCity, opensAt, type CaptureWindow } from '../capture_window.js'
import { dueInDays, dueInWorkingDays, type Deadlines } from '../deadline.js'
import { proceed, refuse, type ActRule, type Moment } from '../act_rule.js'
import { enterPhase } from './enter_phase.js'
import { isBeyondReach } from '../reach.js'
import { letter, type Effect } from '../effect.js'
import { paymentDeadline } from '../billing/payment_deadline.js'
import type { NotedInput } from '../inputs.js'
import type { SeasonState } from '../state.js'

/** The centre stops a school's capture, for a holiday, an outage or an epidemic. */
export const suspend: ActRule<NotedInput> = {
  by: ['centre_admin', 'operator'],
  track: 'main',
  from: ['scheduled', 'capturing'],
  apply(state, _input, moment) {
    const from = state.main.phase === 'capturing' ? 'capturing' : 'scheduled'
    const suspended = { from, on: moment.today } as const
    return proceed(
      enterPhase({ ...state, suspended }, 'suspended', moment),
      letter('capture_suspended', 'school', { on: moment.today })
    )
  },
}

export interface ResumeInput {
  lastDay: CivilDate
  /** Required if the new last day is after the city's window. */
  noteId: string | null
}

/** The suggested last day when capture resumes: the old one plus the days lost. */
export function offeredLastDay(state: SeasonState, today: CivilDate): CivilDate {
  const { window, suspended } = state
  if (!window || !suspended) return today
  const lostFrom = laterOf(suspended.on, window.firstDay)
  return addDays(window.lastDay, Math.max(0, daysBetween(lostFrom, today)))
}

export const resume: ActRule<ResumeInput> = {
  by: ['centre_admin', 'operator'],
  track: 'main',
  from: ['suspended'],
  apply(state, input, moment) {
    const { lastDay, noteId } = input
    if (isBeyondReach(state.year, lastDay)) return refuse({ type: 'window_not_a_date' })
    const window: CaptureWindow = { ...state.window!, lastDay }
    if (instantOf(lastDay, window.to) <= moment.at)
      return refuse({ type: 'day_over', day: lastDay })
    if (lastDay < window.firstDay) return refuse({ type: 'window_reversed' })
    const exception = !fitsCity(window, state.cityWindow).ok
    if (lastDay > state.cityWindow.lastDay && !noteId) return refuse({ type: 'reason_required' })
    const phase = opensAt(window) > moment.at ? 'scheduled' : 'capturing'
    return proceed(
      enterPhase({ ...state, window, suspended: null }, phase, moment),
      { kind: 'window_set', window, exception },
      letter('capture_resumed', 'school', { lastDay })
    )
  },
}

/** 采集结束后尽快制作 (苏教指通〔2023〕13号 二.4); policies stored before the key have no such date. */
function processingStart({ policy }: SeasonState, on: CivilDate, moment: Moment): Deadlines {
  const days = policy.processingStartDays
  if (days === undefined) return {}
  return { processing_start: dueInWorkingDays('processing_start', on, days, moment.calendar) }
}

/**
 * Ends capture: the memo of uncaptured students is due within a week (苏教指通〔2019〕12号 附件4), and
 * billing begins.
 */
export function endCapture(state: SeasonState, on: CivilDate, moment: Moment) {
  const payer = state.payer
  const payment = paymentDeadline(state, moment.calendar)
  const lapsed = state.extension?.target === 'window'
  const closed: SeasonState = {
    ...enterPhase(state, 'capture_closed', moment),
    captureClosedOn: on,
    extension: lapsed ? null : state.extension,
    billing: { state: 'unbilled', since: moment.at, statementFen: 0, paidFen: 0 },
    deadlines: {
      ...state.deadlines,
      memo: dueInDays('memo', on, state.policy.memoDays),
      ...processingStart(state, on, moment),
      ...(payer === 'school' ? { payment } : {}),
    },
  }
  const effects: Effect[] = [
    { kind: 'round_closed', round: 'main', on },
    letter('capture_closed', 'school', { memoDue: closed.deadlines.memo!.due }),
  ]
  if (lapsed) effects.push(letter('extension_lapsed', 'school'))
  return proceed(closed, ...effects)
}

export const closeCapture: ActRule<NotedInput> = {
  by: ['centre_admin', 'operator'],
  track: 'main',
  from: ['capturing'],
  apply: (state, _input, moment) => endCapture(state, moment.today, moment),
}
