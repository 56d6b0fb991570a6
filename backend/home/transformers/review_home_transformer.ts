import type { ReviewFigures } from '#backend/home/queries/review_figures'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** What waits for a reviewer; counts are of photos. */
export default class ReviewHomeTransformer extends BaseTransformer<ReviewFigures> {
  toObject() {
    return { ...this.resource }
  }
}
