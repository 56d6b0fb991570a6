import type { CivilDate } from '../calendar/civil_date.js'
import type { HolidayCalendar } from '../calendar/holiday_calendar.js'
import type { Instant } from '../calendar/instant.js'
import type { Awaited, BillingState, MainPhase, PrintState, Track } from './codes.js'
import type { DeadlineKind } from './deadline.js'
import type { SeasonState } from './state.js'
import { nextDue } from './timers/next_due.js'

/** One row of the board: where a track stands, who is awaited, until when, what comes by itself. */
export interface ProgressRow {
  track: Track
  state: string
  waitingOn: Awaited | null
  since: Instant
  dueOn: CivilDate | null
  overdueSince: CivilDate | null
  nextActAt: Instant | null
  nextAct: string | null
}

const MAIN_AWAITS: Record<MainPhase, { who: Awaited | null; by: DeadlineKind | null }> = {
  awaiting_setup: { who: 'school', by: 'setup' },
  scheduled: { who: 'timer', by: null },
  capturing: { who: 'school', by: null },
  suspended: { who: 'centre', by: null },
  capture_closed: { who: 'centre', by: null },
  processing: { who: 'centre', by: 'processing' },
  proofreading: { who: 'school', by: 'proof' },
  errata: { who: 'centre', by: 'proof' },
  awaiting_feedback: { who: 'school', by: 'proof' },
  feedback_review: { who: 'centre', by: 'review' },
  feedback_accepted: { who: null, by: null },
  closed: { who: null, by: null },
  cancelled: { who: null, by: null },
}

const BILLING_AWAITS: Record<BillingState, Awaited | null> = {
  unbilled: 'finance',
  statement_issued: 'school',
  partly_paid: 'school',
  difference_open: 'finance',
  reconciling: 'finance',
  settled: null,
  cancelled: null,
}

const PRINT_AWAITS: Record<PrintState, Awaited | null> = {
  not_open: null,
  awaiting_layout_data: 'school',
  ready_to_print: 'printing',
  printing: 'printing',
  awaiting_shipment: 'printing',
  shipped: 'school',
  received: 'timer',
  paper_check: 'school',
  reprinting: 'printing',
  done: null,
  cancelled: null,
}

/** An accepted season waits for its other tracks, or for the centre where photos came back. */
const mainAwaits = ({ main, openReturns }: SeasonState): Awaited | null =>
  main.phase === 'feedback_accepted' && openReturns > 0 ? 'centre' : MAIN_AWAITS[main.phase].who

/** In capture the awaited date is the window's last day; elsewhere the deadline that is running. */
function mainDue(state: SeasonState) {
  const { phase } = state.main
  if (phase === 'scheduled') return { dueOn: state.window!.firstDay, overdueSince: null }
  if (phase === 'capturing') return { dueOn: state.window!.lastDay, overdueSince: null }
  const kind = MAIN_AWAITS[phase].by
  const deadline = kind && state.deadlines[kind]
  return { dueOn: deadline?.due ?? null, overdueSince: deadline?.overdueSince ?? null }
}

/** One row for every track that is there. `next*` is the season's next automatic act. */
export function progressOf(
  state: SeasonState,
  calendar: HolidayCalendar,
  now: Instant
): ProgressRow[] {
  const next = nextDue(state, calendar, now)
  const rest = { nextActAt: next?.at ?? null, nextAct: next?.event ?? null }
  const none = { dueOn: null, overdueSince: null }
  const { main, billing, print, makeUp } = state
  const { payment } = state.deadlines
  const paymentDue = { dueOn: payment?.due ?? null, overdueSince: payment?.overdueSince ?? null }
  const rows: ProgressRow[] = [
    {
      track: 'main',
      state: main.phase,
      waitingOn: mainAwaits(state),
      since: main.since,
      ...mainDue(state),
      ...rest,
    },
    {
      track: 'print',
      state: print.state,
      waitingOn: PRINT_AWAITS[print.state],
      since: print.since,
      ...none,
      ...rest,
    },
    {
      track: 'make_up',
      state: makeUp.state,
      waitingOn: ['not_open', 'open'].includes(makeUp.state) ? 'timer' : null,
      since: makeUp.since,
      ...none,
      ...rest,
    },
  ]
  if (!billing) return rows
  const waitingOn = BILLING_AWAITS[billing.state]
  const row = { state: billing.state, waitingOn, since: billing.since, ...paymentDue, ...rest }
  return [...rows, { track: 'billing', ...row }]
}
