import { refusing } from '#backend/http/errors/refuse'
import { declareConstraints } from '#backend/http/errors/unique_constraints'

export const USER_CONSTRAINTS = declareConstraints({ users_email_unique: 'email_taken' })

/** What a policy can have against a new password, for every feature in which one is chosen. */
export const PASSWORD_FAULTS = [
  'password_common',
  'password_kinds',
  'password_names_you',
  'password_repetitive',
  'password_too_long',
  'password_too_short',
] as const

export const refuse = refusing({
  401: ['code_required'],
  403: ['not_allowed', 'sign_in_again'],
  409: [
    'email_taken',
    'identity_missing',
    'password_missing',
    'provider_expired',
    'provider_not_configured',
    'second_factor_compulsory',
    'second_factor_missing',
    'second_factor_not_proposed',
  ],
  422: ['code_wrong', ...PASSWORD_FAULTS, 'password_unchanged', 'password_wrong'],
  429: ['attempts_limited'],
  503: ['provider_away'],
})
