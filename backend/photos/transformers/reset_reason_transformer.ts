import type { resetReason } from '#backend/photos/advice/reset_message'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A reason for which photos of a season may be reset, in words. */
export default class ResetReasonTransformer extends BaseTransformer<
  ReturnType<typeof resetReason>
> {
  toObject() {
    return { ...this.resource }
  }
}
