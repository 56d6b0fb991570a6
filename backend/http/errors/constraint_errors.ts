import type { ErrorType } from '#backend/http/errors/error_type'

/**
 * The error for each unique constraint. When two requests pass the check at the same time, the second
 * gets the same answer as if the check had refused it.
 */
export const CONSTRAINT_ERRORS = {
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
} as const satisfies Record<string, ErrorType>

export type UniqueConstraint = keyof typeof CONSTRAINT_ERRORS

/** The error of a constraint; `conflict` if users cannot violate it alone. */
export const constraintError = (constraint: string): ErrorType =>
  Object.hasOwn(CONSTRAINT_ERRORS, constraint)
    ? CONSTRAINT_ERRORS[constraint as UniqueConstraint]
    : 'conflict'
