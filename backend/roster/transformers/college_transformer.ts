import { inUtc } from '#backend/http/in_utc'
import type { CollegeWithHeads } from '#backend/roster/queries/colleges_list'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A college of a school. */
export default class CollegeTransformer extends BaseTransformer<CollegeWithHeads> {
  toObject() {
    const { college, heads } = this.resource
    const { id, unitId, name, archivedAt } = college
    return { id, unitId, name, archivedAt: inUtc(archivedAt), heads }
  }
}
