import { PICTURE_ERRORS } from '#backend/capture/pictures/picture_errors'
import { ORDER_ERRORS } from '#backend/payments/errors'
import { CODE_ERRORS } from '#backend/capture/reading/code_errors'
import { refusing } from '#backend/http/errors/refuse'

/** The errors of the phone page by their status. */
export const PHONE_ERRORS = {
  401: ['phone_signed_out'],
  404: ['not_found'],
  409: [
    'code_bound_elsewhere',
    'channel_not_offered',
    'codes_not_used',
    'draft_box_full',
    'draft_not_passed',
    'draft_too_young',
    'no_number_known',
    'no_season_by_phone',
    'photo_discarded',
    'payment_due',
    'photo_known_otherwise',
    'sealed_erased',
    'sealed_unreadable',
    'second_code',
    'shoot_captured',
    'shoot_checking',
    'shoot_closed',
    'shoot_locked',
    'shot_expired',
    'step_not_asked',
    'step_too_early',
    'submission_closed',
    'submission_locked',
    'upload_not_allowed',
    'version_changed',
    'wechat_code_over',
    'wechat_refused',
    'withdrawal_too_late',
    ...ORDER_ERRORS[409],
  ],
  422: [
    ...CODE_ERRORS,
    ...PICTURE_ERRORS,
    'full_id_sent',
    'kind_not_offered',
    'phone_number_unfit',
    'phone_sent',
    'real_name_wrong',
    'text_changed',
  ],
  429: ['real_name_limited'],
  503: [...ORDER_ERRORS[503], 'no_decoder', 'no_wechat_login', 'picture_busy', 'wechat_away'],
} as const

export const refuse = refusing(PHONE_ERRORS)
