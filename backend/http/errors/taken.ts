import type { ErrorType } from '#backend/http/errors/error_type'

/**
 * What is taken where a unique constraint refuses a row: two requests at once both found it free, and
 * the second one is told what the check before it would have said.
 */
export const TAKEN: Record<string, ErrorType> = {
  regions_name_unique: 'name_taken',
  units_name_unique: 'name_taken',
  units_code_unique: 'code_taken',
  seasons_name_unique: 'name_taken',
  users_email_unique: 'email_taken',
  calendar_versions_version_unique: 'version_taken',
  season_units_season_id_unit_id_unique: 'unit_added',
  photo_limits_season_id_pack_number_unique: 'limits_superseded',
  one_accepted_photo: 'other_accepted',
  one_recheck: 'recheck_running',
}
