import type { Instant } from '../calendar/instant.js'
import type { Moment, Outcome } from './act_rule.js'
import type { Track } from './codes.js'
import type { DeadlineKind } from './deadline.js'
import type { SeasonState } from './state.js'

/** Automatic events other than letters. The names are stored with the steps. */
export type TimerEvent =
  | 'setup_missed'
  | 'window_start'
  | 'window_end'
  | 'paper_check_from'
  | 'make_up_opens'
  | 'make_up_closes'
  | `overdue_${DeadlineKind}`
  | 'all_done'

/** An automatic event: its track, when it is due, and what it does. */
export interface TimerRule {
  event: TimerEvent
  track: Track
  due: (state: SeasonState) => Instant | null
  apply: (state: SeasonState, moment: Moment) => Outcome
}
