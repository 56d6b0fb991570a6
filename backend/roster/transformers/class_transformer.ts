import type { ClassWithHeads } from '#backend/roster/queries/classes_page'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A class with its headcount. The college must be loaded. */
export default class ClassTransformer extends BaseTransformer<ClassWithHeads> {
  toObject() {
    const { schoolClass, heads } = this.resource
    const { id, seasonUnitId, name, collegeId, college } = schoolClass
    return { id, seasonUnitId, name, collegeId, college: college?.name ?? null, heads }
  }
}
