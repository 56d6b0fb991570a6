import { STUDENT_ORIGINS } from '#models/roster/student'
import vine from '@vinejs/vine'

/** Which students are wanted. */
export const studentFilter = {
  seasonId: vine.string().uuid().optional(),
  seasonUnitId: vine.string().uuid().optional(),
  collegeId: vine.string().uuid().optional(),
  classId: vine.string().uuid().optional(),
  origin: vine.enum(STUDENT_ORIGINS).optional(),
  listed: vine.boolean().optional(),
}
