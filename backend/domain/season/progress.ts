import type { CivilDate } from '../calendar/civil_date.js'
import type { HolidayCalendar } from '../calendar/holiday_calendar.js'
import type { Instant } from '../calendar/instant.js'
import type { Awaits } from './awaits.js'
import { billingAwaits } from './billing/awaits.js'
import type { Awaited, Track } from './codes.js'
import { nextDue } from './due/next_due.js'
import { MAIN_AWAITS } from './main/awaits.js'
import { MAKE_UP_AWAITS } from './make_up/awaits.js'
import { PRINT_AWAITS } from './print/awaits.js'
import { openLateErrata, type SeasonState } from './state.js'

/** One row of the board: the state of a track, who is awaited until when, the next automatic step. */
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

/** The current state of a track, and who is awaited. */
export interface TrackNow {
  track: Track
  state: string
  since: Instant
  awaits: Awaits
}

/**
 * After acceptance the centre is awaited while late errata or CHSI returns are open, and then whoever is to send or
 * to decide on the form that replaces the accepted one.
 */
function mainAwaits(state: SeasonState): Awaits {
  const { main, openReturns, formUpdate } = state
  const awaits = MAIN_AWAITS[main.phase]
  if (main.phase !== 'feedback_accepted') return awaits
  if (openReturns > 0 || openLateErrata(state) > 0) return { ...awaits, who: 'centre' }
  if (!formUpdate) return awaits
  return MAIN_AWAITS[formUpdate.state === 'sent' ? 'feedback_review' : 'awaiting_feedback']
}

/** The current tracks; billing exists once capture has ended. */
export function currentTracks(state: SeasonState): TrackNow[] {
  const { main, billing, print, makeUp, payer } = state
  const tracks: TrackNow[] = [
    { track: 'main', state: main.phase, since: main.since, awaits: mainAwaits(state) },
    { track: 'print', state: print.state, since: print.since, awaits: PRINT_AWAITS[print.state] },
    {
      track: 'make_up',
      state: makeUp.state,
      since: makeUp.since,
      awaits: MAKE_UP_AWAITS[makeUp.state],
    },
  ]
  if (!billing) return tracks
  const awaits = billingAwaits(billing.state, payer)
  return [...tracks, { track: 'billing', state: billing.state, since: billing.since, awaits }]
}

/** The due date of a track: during capture the window's last day, otherwise the awaited deadline. */
export function trackDue(state: SeasonState, { track, awaits }: TrackNow) {
  const { main, window, deadlines } = state
  const none = { dueOn: null, overdueSince: null }
  if (track === 'main' && main.phase === 'scheduled') return { ...none, dueOn: window!.firstDay }
  if (track === 'main' && main.phase === 'capturing') return { ...none, dueOn: window!.lastDay }
  const deadline = awaits.by && deadlines[awaits.by]
  return deadline ? { dueOn: deadline.due, overdueSince: deadline.overdueSince } : none
}

/** One row per current track. `next*` is the season's next automatic step. */
export function progressRows(
  state: SeasonState,
  calendar: HolidayCalendar,
  now: Instant
): ProgressRow[] {
  const next = nextDue(state, calendar, now)
  return currentTracks(state).map((one) => ({
    track: one.track,
    state: one.state,
    waitingOn: one.awaits.who,
    since: one.since,
    ...trackDue(state, one),
    nextActAt: next?.at ?? null,
    nextAct: next?.event ?? null,
  }))
}
