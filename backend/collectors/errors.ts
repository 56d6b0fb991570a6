import { CODE_ERRORS } from '#backend/capture/reading/code_errors'
import { refusing } from '#backend/http/errors/refuse'
import { declareConstraints } from '#backend/http/errors/unique_constraints'

export const COLLECTOR_CONSTRAINTS = declareConstraints({
  collectors_season_id_name_unique: 'name_taken',
})

/** Errors of those who send photos; the document of the API lists the same (`openapi/`). */
export const INTAKE_ERRORS = {
  401: ['key_expired', 'key_missing', 'key_revoked', 'key_unknown'],
  403: ['fields_not_allowed', 'school_outside_scope'],
  409: [
    'arrived_too_late',
    'capture_not_begun',
    'capture_not_set_up',
    'capture_suspended',
    'code_bound_elsewhere',
    'codes_not_used',
    'consent_withdrawn',
    'external_no_taken',
    'sealed_erased',
    'sealed_unreadable',
    'second_code',
    'wrong_phase',
  ],
  422: [
    ...CODE_ERRORS,
    'code_sent_twice',
    'consent_required',
    'taken_before_window',
    'taken_in_future',
    'taken_outside_window',
  ],
  503: ['no_decoder'],
} as const

/** Refuses a request of a collector. */
export const refuseIntake = refusing(INTAKE_ERRORS)

/** Errors of those who manage collectors. */
export const refuse = refusing({
  409: ['collector_revoked', 'hook_changed', 'key_changed', 'name_taken'],
  422: ['expiry_outside_reach', 'hook_address_unfit', 'units_not_in_season'],
})
