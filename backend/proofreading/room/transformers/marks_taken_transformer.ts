import type { MarksTaken } from '#backend/proofreading/room/actions/mark_students'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** How many marks were written, and those that were for another version. */
export default class MarksTakenTransformer extends BaseTransformer<MarksTaken> {
  toObject() {
    const { written, refused } = this.resource
    return { written, refused }
  }
}
