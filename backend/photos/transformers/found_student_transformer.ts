import type Student from '#models/roster/student'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { shownStudent } from './shown_student.js'

/** A student to choose for a photo. Class and college must be loaded. */
export default class FoundStudentTransformer extends BaseTransformer<Student> {
  toObject() {
    const { schoolClass, college } = this.resource
    return {
      ...shownStudent(this.resource),
      class: schoolClass?.name ?? null,
      college: college?.name ?? null,
    }
  }
}
