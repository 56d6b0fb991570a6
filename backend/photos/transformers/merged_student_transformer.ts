import type { Merged } from '#backend/photos/merge/merge_student'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** Who is kept of two students, and how many photos came to them. */
export default class MergedStudentTransformer extends BaseTransformer<Merged> {
  toObject() {
    const { id, photos } = this.resource
    return { id, photos }
  }
}
