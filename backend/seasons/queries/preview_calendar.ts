import { readClock } from '#backend/clock/season_clock'
import { calendarAround } from '#domain/calendar/holiday_calendar'
import { civilDateOf } from '#domain/calendar/instant'
import { moveDeadlines, type MovedDeadline } from '#domain/season/calendar_change'
import type { Deadline } from '#domain/season/deadline'
import type CalendarVersion from '#models/calendar_version'
import type Season from '#models/season'
import db from '@adonisjs/lucid/services/db'
import { runningUnits } from './running_units.js'

/** What a calendar moves at one unit. */
export interface MovedUnit {
  seasonUnitId: string
  unit: string
  moved: MovedDeadline[]
}

/** Which deadlines of a season a version would move, before anybody sends it. */
export async function previewCalendar(
  season: Season,
  version: CalendarVersion
): Promise<MovedUnit[]> {
  const { now } = await readClock()
  const calendar = calendarAround(season.year, version.calendar)
  const units = await runningUnits(season)
  const rows = await db.from('unit_deadlines').whereIn(
    'season_unit_id',
    units.map(({ id }) => id)
  )
  return units.flatMap((unit) => {
    const own = rows.filter(({ season_unit_id }) => season_unit_id === unit.id)
    const deadlines = own.map(({ deadline }) => deadline as Deadline)
    const { moved } = moveDeadlines(deadlines, civilDateOf(now), calendar)
    return moved.length > 0 ? [{ seasonUnitId: unit.id, unit: unit.unit.name, moved }] : []
  })
}
