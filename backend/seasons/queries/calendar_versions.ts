import { shippedCalendar } from '#backend/seasons/shipped_calendar'
import CalendarVersion from '#models/seasons/calendar_version'

/** A stored version of the calendar, or the shipped one, which has no id. */
export type KnownCalendar = Pick<CalendarVersion, 'version' | 'years' | 'source' | 'days'> & {
  id: string | null
  recordedAt: CalendarVersion['recordedAt'] | null
}

/** All versions, newest first. Before any is stored, the shipped calendar is in force. */
export async function calendarVersions(): Promise<KnownCalendar[]> {
  const versions = await CalendarVersion.query().orderBy('recorded_at', 'desc')
  if (versions.length > 0) return versions
  return [{ id: null, ...shippedCalendar(), source: 'config/holidays', recordedAt: null }]
}
