/** The fields that refusals of a student are about. */
export const refusedFields = {
  xh_unfit: ['xh'],
  xh_taken: ['xh'],
  full_name_sent: ['maskedName'],
  name_shows_too_much: ['maskedName'],
  masked_name_unfit: ['maskedName'],
  last_four_unfit: ['lastFour'],
}
