/** What can be wrong with a code, or with what it says (`ReadCodeFault`). */
export const CODE_ERRORS = [
  'code_damaged',
  'code_field_missing',
  'code_field_twice',
  'code_field_unfit',
  'code_from_future',
  'code_mask_unfit',
  'code_not_enrolled',
  'code_not_of_student',
  'code_not_ours',
  'code_of_no_unit',
  'code_of_other_cohort',
  'code_text_malformed',
  'code_text_too_long',
  'text_not_utf8',
] as const
