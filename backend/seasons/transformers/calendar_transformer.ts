import { inUtc } from '#backend/http/in_utc'
import type { KnownCalendar } from '#backend/seasons/queries/calendar_versions'
import type { NoticeChanges } from '#domain/calendar/notice'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A version of the holiday calendar. */
export default class CalendarTransformer extends BaseTransformer<KnownCalendar> {
  constructor(
    calendar: KnownCalendar,
    private changes: NoticeChanges | null = null
  ) {
    super(calendar)
  }

  toObject() {
    const { id, version, years, source, recordedAt, days } = this.resource
    const specialDays = Object.keys(days).length
    return { id, version, years, source, recordedAt: inUtc(recordedAt), specialDays }
  }

  /** With its days in their order. */
  withDays() {
    const days = Object.entries(this.resource.days)
      .map(([date, { name, kind }]) => ({ date, name, kind }))
      .toSorted((one, other) => (one.date < other.date ? -1 : 1))
    return { ...this.toObject(), days }
  }

  /** With what its notice has changed. */
  forAuthor() {
    return { ...this.toObject(), changes: this.changes! }
  }
}
