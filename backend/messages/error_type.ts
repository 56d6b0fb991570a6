import type { RefusalType } from '#domain/season/rule'
import type { CsvFaultType } from '#backend/seasons/actions/read_windows_csv'

/** Everything that the API can answer in place of what was asked for. */
export type ErrorType =
  | RefusalType
  | CsvFaultType
  | 'engine_offline'
  | 'clock_is_real'
  | 'clock_goes_forward'
  | 'nothing_ahead'
  | 'clock_mode_fixed'
  | 'unknown_preset'
  | 'name_taken'
  | 'policy_invalid'
  | 'already_published'
  | 'no_units'
  | 'no_window'
  | 'window_over'
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
  | 'file_kind'
  | 'document_unknown'
  | 'letter_settled'
  | 'version_taken'
  | 'season_not_closed'
  | 'photo_state'
  | 'photo_reason_required'
  | 'photo_not_kept'
  | 'wording_placeholders'
  | 'unexpected'

/** A sentence for each; `{name}` is filled in from the error. */
export type Catalog = Record<ErrorType, string> & { trackNames: Record<string, string> }
