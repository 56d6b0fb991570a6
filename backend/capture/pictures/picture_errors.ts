/** What can be wrong with the picture of a code (`PictureFault`). */
export const PICTURE_ERRORS = [
  'code_not_found',
  'codes_differ',
  'not_a_picture',
  'picture_animated',
  'picture_late',
  'picture_too_large',
  'picture_unreadable',
] as const
