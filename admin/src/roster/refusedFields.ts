/** The fields that refusals of a student are about, where they do not name them. */
export const refusedFields = {
  xh_taken: ['xh'],
  college_archived: ['collegeId'],
}
