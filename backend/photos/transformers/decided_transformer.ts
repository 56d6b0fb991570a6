import type { Decided } from '#backend/photos/actions/decide_photo'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** What became of a photo, and the act by which it can be taken back. */
export default class DecidedTransformer extends BaseTransformer<Decided & { id: string }> {
  toObject() {
    return { ...this.resource }
  }
}
