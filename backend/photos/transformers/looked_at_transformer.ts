import type { LookedAt } from '#backend/photos/actions/look_at_photos'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** Which photos somebody has now looked at, and the act by which it can be taken back. */
export default class LookedAtTransformer extends BaseTransformer<LookedAt> {
  toObject() {
    return { ...this.resource }
  }
}
