import type { DayCounts } from '#backend/seasons/record/write_day_count'
import type UnitDayCount from '#models/seasons/unit_day_count'
import { BaseTransformer } from '@adonisjs/core/transformers'

type FromPhotos = Pick<UnitDayCount, 'source' | 'resetOpen' | 'closedUnresolved'>

/** How many were photographed on a day, and how many photos are still open. */
export default class DayCountTransformer extends BaseTransformer<DayCounts & Partial<FromPhotos>> {
  toObject() {
    const { day, expected, captured, pendingReview, unresolved, locked } = this.resource
    const { source = 'typed', resetOpen = 0, closedUnresolved = null } = this.resource
    const counts = { day, expected, captured, pendingReview, unresolved, locked }
    /** `closedUnresolved`: 当日未核查, when 18:10 closed the line; null until then. */
    return { ...counts, source, resetOpen, closedUnresolved }
  }
}
