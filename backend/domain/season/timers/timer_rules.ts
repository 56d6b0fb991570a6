import { addDays, addMonths } from '../../calendar/civil_date.js'
import { instantOf, type Instant } from '../../calendar/instant.js'
import { endCapture } from '../acts/capture.js'
import { closesAt, opensAt } from '../capture_window.js'
import { PROOF_PHASES, type Track } from '../codes.js'
import { without, type DeadlineKind } from '../deadline.js'
import { enter, mail, proceed, type Moment, type Outcome } from '../rule.js'
import type { SeasonState } from '../state.js'
import { paperCheckFrom, printAt } from '../tracks/print.js'

/** Something the season does by itself: on which track, when, and what. */
export interface TimerRule {
  event: string
  track: Track
  due: (state: SeasonState) => Instant | null
  apply: (state: SeasonState, moment: Moment) => Outcome
}

const setupMissed: TimerRule = {
  event: 'setup_missed',
  track: 'main',
  due: (state) =>
    state.main.phase === 'awaiting_setup' ? instantOf(state.cityWindow.firstDay) : null,
  apply(state, moment) {
    const deadlines = without(state.deadlines, 'setup')
    const window = state.cityWindow
    return proceed(
      enter({ ...state, window, deadlines, setupByDefault: true }, 'scheduled', moment),
      { kind: 'window_set', window, exception: false },
      { kind: 'setup_repeated' },
      mail('setup_defaulted', 'school'),
      mail('setup_defaulted', 'centre')
    )
  },
}

const windowStart: TimerRule = {
  event: 'window_start',
  track: 'main',
  due: (state) => (state.main.phase === 'scheduled' ? opensAt(state.window!) : null),
  apply: (state, moment) =>
    proceed(
      enter(state, 'capturing', moment),
      mail('window_opens', 'school', {
        lastDay: state.window!.lastDay,
        from: state.window!.from,
      })
    ),
}

const windowEnd: TimerRule = {
  event: 'window_end',
  track: 'main',
  due: (state) => (state.main.phase === 'capturing' ? closesAt(state.window!) : null),
  apply: (state, moment) => endCapture(state, state.window!.lastDay, moment),
}

const paperCheck: TimerRule = {
  event: 'paper_check_from',
  track: 'print',
  due: (state) => (state.print.state === 'received' ? paperCheckFrom(state) : null),
  apply: (state, moment) =>
    proceed(printAt(state, 'paper_check', moment), mail('paper_check_due', 'school')),
}

const makeUpOpens: TimerRule = {
  event: 'make_up_opens',
  track: 'make_up',
  due: ({ makeUp, year, policy }) =>
    makeUp.state === 'not_open'
      ? instantOf(`${year}-${policy.makeUpFrom}`, policy.hoursFrom)
      : null,
  apply: (state, moment) =>
    proceed(
      { ...state, makeUp: { state: 'open', since: moment.at } },
      mail('make_up_open', 'school', { until: `${state.year}-${state.policy.makeUpTo}` })
    ),
}

const makeUpCloses: TimerRule = {
  event: 'make_up_closes',
  track: 'make_up',
  due: ({ makeUp, year, policy }) =>
    makeUp.state === 'open' ? instantOf(`${year}-${policy.makeUpTo}`, policy.hoursTo) : null,
  apply: (state, moment) =>
    proceed(
      { ...state, makeUp: { state: 'closed', since: moment.at } },
      { kind: 'round_closed', round: 'make_up', on: moment.today },
      mail('make_up_closed', 'school')
    ),
}

/** Overpaid, or being reconciled, a school owes nothing. */
const OWING: readonly string[] = ['unbilled', 'statement_issued', 'partly_paid']

/** Is anybody working against this deadline now? In review the school has done its part. */
export function isRunning(state: SeasonState, kind: DeadlineKind): boolean {
  const { phase } = state.main
  if (kind === 'proof') {
    // Where the policy stops the clock, errata are in the centre's hands (policy `errataClock`).
    const isPaused = phase === 'errata' && state.policy.errataClock === 'pause'
    return PROOF_PHASES.includes(phase) && !isPaused
  }
  if (kind === 'review') return phase === 'feedback_review'
  if (kind === 'processing') return phase === 'processing'
  if (kind === 'payment') return OWING.includes(state.billing?.state ?? 'settled')
  return kind in state.deadlines
}

/** A missed date never moves the main track: it is marked, from the next day 00:00 on. */
const overdue = (kind: DeadlineKind, track: Track): TimerRule => ({
  event: `overdue_${kind}`,
  track,
  due(state) {
    const deadline = state.deadlines[kind]
    const counts = deadline && !deadline.overdueSince && isRunning(state, kind)
    return counts ? instantOf(addDays(deadline.due, 1)) : null
  },
  apply(state, moment) {
    const deadline = { ...state.deadlines[kind]!, overdueSince: moment.today }
    const warned = mail('overdue', 'centre', { what: kind, due: deadline.due, days: 1 })
    return proceed({ ...state, deadlines: { ...state.deadlines, [kind]: deadline } }, warned)
  },
})

export const isAllDone = ({ main, billing, print, makeUp, openReturns }: SeasonState) =>
  main.phase === 'feedback_accepted' &&
  billing?.state === 'settled' &&
  print.state === 'done' &&
  ['closed', 'not_offered'].includes(makeUp.state) &&
  openReturns === 0

const allDone: TimerRule = {
  event: 'all_done',
  track: 'main',
  due: (state) => (isAllDone(state) ? state.lastAt : null),
  apply: (state, moment) =>
    proceed(
      { ...enter(state, 'closed', moment), deadlines: {} },
      { kind: 'retention_started', until: addMonths(moment.today, state.policy.retentionMonths) },
      mail('unit_closed', 'school')
    ),
}

/** At one instant they run in this order: what opens and closes before what is marked. */
export const TIMER_RULES: TimerRule[] = [
  setupMissed,
  windowStart,
  windowEnd,
  paperCheck,
  makeUpOpens,
  makeUpCloses,
  overdue('processing', 'main'),
  overdue('memo', 'main'),
  overdue('proof', 'main'),
  overdue('review', 'main'),
  overdue('payment', 'billing'),
  allDone,
]
