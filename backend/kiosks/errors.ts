import { PICTURE_ERRORS } from '#backend/capture/pictures/picture_errors'
import { CODE_ERRORS } from '#backend/capture/reading/code_errors'
import { refusing } from '#backend/http/errors/refuse'

export const refuse = refusing({
  401: ['kiosk_closed'],
  404: ['not_found'],
  409: [
    'code_bound_elsewhere',
    'code_of_other_unit',
    'codes_not_used',
    'names_not_used',
    'sealed_erased',
    'sealed_unreadable',
    'second_code',
    'step_not_asked',
    'wrong_phase',
  ],
  422: [...CODE_ERRORS, ...PICTURE_ERRORS, 'full_id_sent', 'real_name_wrong'],
  429: ['real_name_limited'],
  503: ['no_decoder', 'picture_busy'],
})
