import type { HolidayCalendar } from '#domain/calendar/holiday_calendar'
import { PART_OF_DEADLINE, type PaperPart } from '#domain/identity/paper_parts'
import { DEADLINE_KINDS, type Deadline } from '#domain/season/deadline'
import CalendarVersion from '#models/seasons/calendar_version'
import type SeasonUnit from '#models/seasons/season_unit'
import UnitDeadline from '#models/seasons/unit_deadline'

/** A deadline with the calendar that it was counted by. */
export interface CountedDeadline {
  deadline: Deadline
  /** The version as it was recorded. */
  version: string
  calendar: HolidayCalendar
}

/**
 * The running deadlines of a season unit, by due date.
 * @param unit with its season's calendar loaded, which stands in for a version that is gone
 * @param parts of the papers that are for the reader
 */
export async function deadlinesOfUnit(
  unit: SeasonUnit,
  parts: readonly PaperPart[]
): Promise<CountedDeadline[]> {
  const kinds = DEADLINE_KINDS.filter((kind) => parts.includes(PART_OF_DEADLINE[kind]))
  const rows = await UnitDeadline.query()
    .where('seasonUnitId', unit.id)
    .whereIn('kind', kinds)
    .orderBy('due')
  const versions = await CalendarVersion.query().whereIn(
    'version',
    rows.map(({ calendarVersion }) => calendarVersion)
  )
  return rows.map(({ deadline, calendarVersion }) => {
    const counted = versions.find(({ version }) => version === calendarVersion)
    const { calendar } = counted ?? unit.season.calendarVersion
    return { deadline, version: calendarVersion, calendar }
  })
}
