import { inUtc } from '#backend/http/in_utc'
import type { CivilDate } from '#domain/calendar/civil_date'
import type { HolidayCalendar } from '#domain/calendar/holiday_calendar'
import { workingDaysUntil } from '#domain/calendar/working_days'
import type UnitProgress from '#models/seasons/unit_progress'

/** One track of a unit, with the working days that are left. */
export const trackView = (row: UnitProgress, today: CivilDate, calendar: HolidayCalendar) => ({
  track: row.track,
  state: row.state,
  waitingOn: row.waitingOn,
  since: inUtc(row.since),
  dueOn: row.dueOn as CivilDate | null,
  overdueSince: row.overdueSince as CivilDate | null,
  workingDaysLeft: row.dueOn ? workingDaysUntil(today, row.dueOn as CivilDate, calendar) : null,
})
