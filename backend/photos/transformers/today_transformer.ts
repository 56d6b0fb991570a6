import type { TodayOfUnit } from '#backend/photos/wall/today_of_unit'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** What is to be done of today's photos of a unit. */
export default class TodayTransformer extends BaseTransformer<TodayOfUnit> {
  toObject() {
    const { day, closesAt, photos } = this.resource
    const { unlooked, awaiting, failed, reset, appealed, unmatched } = photos
    return {
      day,
      closesAt,
      photos: { unlooked, awaiting, failed, reset, appealed, unmatched },
    }
  }
}
