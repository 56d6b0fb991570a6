import type Student from '#models/roster/student'

/** A student as everybody sees them who may see photos: masked. */
export const shownStudent = ({ id, xh, maskedName, lastFour }: Student) => ({
  id,
  xh,
  maskedName,
  lastFour,
})
