import StudentTransformer from '#backend/roster/transformers/student_transformer'
import type Student from '#models/roster/student'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A student in the list of a school: also how they stand with the payment, for whoever may know it. */
export default class ListedStudentTransformer extends BaseTransformer<Student> {
  toObject() {
    const { payment } = this.resource
    return { ...new StudentTransformer(this.resource).toObject(), payment }
  }
}
