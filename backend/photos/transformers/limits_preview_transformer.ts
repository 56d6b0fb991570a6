import type { LimitsPreview } from '#backend/photos/limits/preview_limits'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** How other limits would judge the latest photos. */
export default class LimitsPreviewTransformer extends BaseTransformer<LimitsPreview> {
  toObject() {
    return { ...this.resource }
  }
}
