import { readClock } from '#backend/clock/season_clock'
import { calendarAround } from '#domain/calendar/holiday_calendar'
import { civilDateOf } from '#domain/calendar/instant'
import { moveDeadlines } from '#domain/season/calendar_change'
import type { MovedUnit } from '#models/jobs/job'
import type CalendarVersion from '#models/seasons/calendar_version'
import type Season from '#models/seasons/season'
import UnitDeadline from '#models/seasons/unit_deadline'
import { runningUnits } from './running_units.js'

/** Which deadlines of a season a calendar version would move. */
export async function previewCalendar(
  season: Season,
  version: CalendarVersion
): Promise<MovedUnit[]> {
  const { now } = await readClock()
  const calendar = calendarAround(season.year, version.calendar)
  const units = await runningUnits(season)
  const rows = await UnitDeadline.query().whereIn(
    'seasonUnitId',
    units.map(({ id }) => id)
  )
  return units.flatMap((unit) => {
    const own = rows.filter(({ seasonUnitId }) => seasonUnitId === unit.id)
    const deadlines = own.map(({ deadline }) => deadline)
    const { moved } = moveDeadlines(deadlines, civilDateOf(now), calendar)
    return moved.length > 0 ? [{ seasonUnitId: unit.id, unit: unit.unit.name, moved }] : []
  })
}
