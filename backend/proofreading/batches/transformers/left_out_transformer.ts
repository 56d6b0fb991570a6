import type { LeftOutStudent } from '#backend/proofreading/batches/queries/left_out'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A student who is in no batch. The class must be loaded. */
export default class LeftOutTransformer extends BaseTransformer<LeftOutStudent> {
  toObject() {
    const { student, photoId } = this.resource
    const { id, xh, maskedName, lastFour, schoolClass } = student
    return { id, xh, maskedName, lastFour, schoolClass: schoolClass?.name ?? null, photoId }
  }
}
