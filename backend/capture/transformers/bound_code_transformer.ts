import type { BoundCode } from '#backend/capture/actions/bind_code'
import StudentTransformer from '#backend/roster/transformers/student_transformer'
import type Student from '#models/roster/student'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** Whom a code shows, how it was tied, and in what it differs from the list. */
export default class BoundCodeTransformer extends BaseTransformer<
  BoundCode & { student: Student }
> {
  toObject() {
    const { outcome, differences, isUnusual, student } = this.resource
    return { outcome, differences, isUnusual, student: StudentTransformer.transform(student) }
  }
}
