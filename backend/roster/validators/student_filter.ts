import { STUDENT_STATES } from '#domain/counts/student_state'
import { STANDINGS } from '#domain/money/account'
import { STUDENT_ORIGINS } from '#models/roster/student'
import vine from '@vinejs/vine'

/** One state, or several with commas between: of those the query parser makes a list. */
const states = vine
  .array(vine.enum(STUDENT_STATES))
  .parse((value) => (typeof value === 'string' ? value.split(',') : value))

/** Which students are wanted. */
export const studentFilter = {
  seasonId: vine.string().uuid().optional(),
  seasonUnitId: vine.string().uuid().optional(),
  collegeId: vine.string().uuid().optional(),
  classId: vine.string().uuid().optional(),
  origin: vine.enum(STUDENT_ORIGINS).optional(),
  listed: vine.boolean().optional(),
  coded: vine.boolean().optional(),
  /** How far they are in the main round. */
  states: states.optional(),
  /** How they stand with the payment. */
  payment: vine.enum(STANDINGS).optional(),
}
