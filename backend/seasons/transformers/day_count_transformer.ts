import type { DayCounts } from '#backend/seasons/record/write_day_count'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** How many were photographed on a day, and how many photos are still open. */
export default class DayCountTransformer extends BaseTransformer<DayCounts> {
  toObject() {
    const { day, expected, captured, pendingReview, unresolved, locked } = this.resource
    return { day, expected, captured, pendingReview, unresolved, locked }
  }
}
