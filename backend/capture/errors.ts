import { PICTURE_ERRORS } from '#backend/capture/pictures/picture_errors'
import { CODE_ERRORS } from '#backend/capture/reading/code_errors'
import { refusing } from '#backend/http/errors/refuse'

export const refuse = refusing({
  409: [
    'code_bound_elsewhere',
    'codes_not_used',
    'conflict_decided',
    'decision_not_offered',
    'demo_codes_in_rehearsal',
    'demo_codes_of_nobody',
    'demo_codes_too_many',
    'in_batch',
    'merge_into_self',
    'no_national_code',
    'sealed_erased',
    'sealed_unreadable',
    'second_code',
    'student_merged',
    'student_unknown',
    'students_differ',
    'wrong_phase',
  ],
  422: [...CODE_ERRORS, ...PICTURE_ERRORS, 'code_of_other_unit'],
  503: ['chromium_missing', 'fonts_missing', 'no_decoder', 'picture_busy'],
})
