import type Student from '#models/roster/student'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { shownStudent } from './shown_student.js'

/** A number as it was sent, and who has it in the unit. */
export interface ResolvedNumber {
  number: string
  student: Student | null
}

/** Who has a number; nobody, if it is not known in the unit. */
export default class ResolvedNumberTransformer extends BaseTransformer<ResolvedNumber> {
  toObject() {
    const { number, student } = this.resource
    return { number, student: student && shownStudent(student) }
  }
}
