import type { ScannedCode } from '#backend/capture/actions/scan_code'
import StudentTransformer from '#backend/roster/transformers/student_transformer'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** Whom a code shows, how it was tied, and in what it differs from the list. */
export default class BoundCodeTransformer extends BaseTransformer<ScannedCode> {
  toObject() {
    const { student, outcome, differences, isUnusual, waiting } = this.resource
    return {
      ...{ outcome, differences, isUnusual, waiting },
      student: StudentTransformer.transform(student),
    }
  }
}
