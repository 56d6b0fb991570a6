import type { NoticeFaultType } from '#domain/calendar/notice'
import type { RefusalType } from '#domain/season/rule'
import type { IntakeFault } from '#domain/photos/intake'
import type { Column } from '#backend/seasons/windows_table/table_columns'
import type { CsvFaultType } from '#backend/seasons/windows_table/window_faults'

/** Everything that the API can answer in place of what was asked for. */
export type ErrorType =
  | RefusalType
  | CsvFaultType
  | NoticeFaultType
  | 'bad_days'
  | 'engine_offline'
  | 'clock_is_real'
  | 'clock_goes_forward'
  | 'nothing_ahead'
  | 'clock_mode_fixed'
  | 'rehearsal_in_production'
  | 'calendar_change_running'
  | 'key_used'
  | 'day_outside_window'
  | 'unknown_preset'
  | 'name_taken'
  | 'policy_invalid'
  | 'already_published'
  | 'no_units'
  | 'no_window'
  | 'window_over'
  | 'windows_outside_reach'
  | 'window_begun'
  | 'window_other_year'
  | 'no_coordinator'
  | 'bad_rows'
  | 'bad_credentials'
  | 'signed_out'
  | 'forbidden'
  | 'not_found'
  | 'csrf'
  | 'too_many_requests'
  | 'invalid'
  | 'file_missing'
  | 'file_too_large'
  | 'uploads_full'
  | 'file_kind'
  | 'document_unknown'
  | 'letter_settled'
  | 'version_taken'
  | 'season_not_closed'
  | 'limit_may_not_fail'
  | 'limit_order'
  | 'limit_fixed'
  | 'limits_superseded'
  | 'second_person_needed'
  | 'already_in_force'
  | 'recheck_running'
  | 'no_photos'
  | IntakeFault['type']
  | 'photo_state'
  | 'photo_reason_required'
  | 'photo_not_kept'
  | 'other_accepted'
  | 'appeal_too_early'
  | 'exemption_not_offered'
  | 'wording_placeholders'
  | 'unexpected'

/** A sentence for each; `{name}` is filled in from the error. */
export type Catalog = Record<ErrorType, string> & {
  trackNames: Record<string, string>
  /** Columns of a table of windows, by the name that a reader can write over them. */
  columnNames: Record<Column, string>
}
