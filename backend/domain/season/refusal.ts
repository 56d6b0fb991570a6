import type { CivilDate } from '../calendar/civil_date.js'
import type { WindowFault } from './capture_window.js'
import type { Track } from './codes.js'

/** Why an act is refused. Every variant has its sentence in zh and en. */
export type Refusal =
  | WindowFault
  | { type: 'wrong_phase'; track: Track; phase: string }
  | { type: 'not_allowed' }
  | { type: 'reason_required' }
  | { type: 'paper_required' }
  | { type: 'too_late_to_change'; lastDay: CivilDate }
  | { type: 'window_starts_too_early'; earliest: CivilDate }
  | { type: 'payer_not_offered' }
  | { type: 'extension_open' }
  | { type: 'no_extension_open' }
  | { type: 'extension_wrong_target' }
  | { type: 'not_later'; due: CivilDate }
  | { type: 'day_over'; day: CivilDate }
  | { type: 'day_in_future'; today: CivilDate }
  | { type: 'already_done' }
  | { type: 'count_out_of_range'; most: number }
  | { type: 'count_differs'; expected: number }
  | { type: 'reasons_differ'; uncaptured: number }
  | { type: 'errors_open'; count: number }
  | { type: 'form_not_asked' }
  | { type: 'late_errata_open' }
  | { type: 'unmarked_unexplained'; count: number }
  | { type: 'payment_recorded' }
  | { type: 'payment_missing' }
  | { type: 'already_ordered' }
  | { type: 'facts_refused'; reason: string }
  /** Another request has already used this key. */
  | { type: 'key_reused' }

export type RefusalType = Refusal['type']
