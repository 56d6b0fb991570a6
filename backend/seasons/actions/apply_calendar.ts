import { temporal } from '#config/temporal'
import { audited } from '#backend/audit/audited'
import { readClock } from '#backend/seasons/clock/season_clock'
import type { SeasonGateway } from '#backend/seasons/engine/season_gateway'
import { workflowIdFor } from '#backend/seasons/engine/start_seasons'
import { calendarAround } from '#domain/calendar/holiday_calendar'
import { civilDateOf } from '#domain/calendar/instant'
import { err, ok, type Result } from '#domain/result'
import { moveDeadlines, type MovedDeadline } from '#domain/season/calendar_change'
import type { Deadline } from '#domain/season/deadline'
import type CalendarVersion from '#models/calendar_version'
import type Season from '#models/season'
import SeasonUnit from '#models/season_unit'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'

/** What a calendar moves at one unit. */
export interface MovedUnit {
  seasonUnitId: string
  unit: string
  moved: MovedDeadline[]
}

const runningUnits = (season: Season) =>
  SeasonUnit.query()
    .where('season_id', season.id)
    .preload('unit')
    .whereExists((query) =>
      query
        .from('unit_progress')
        .whereColumn('unit_progress.season_unit_id', 'season_units.id')
        .where('track', 'main')
        .whereNotIn('state', ['closed', 'cancelled'])
    )

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

/**
 * Sends a version to every running season of it; each recomputes and says what moved. Nothing is
 * changed where the engine is away; where it goes away on the way, those not reached are named, and
 * applying the version again reaches them.
 */
export async function applyCalendar(
  season: Season,
  version: CalendarVersion,
  authorId: string,
  gateway: SeasonGateway
): Promise<Result<{ units: number; failed: string[] }, { type: 'engine_offline' }>> {
  if (!(await gateway.isOnline())) return err({ type: 'engine_offline' })
  const subject = { subjectType: 'season', subjectId: season.id }
  const details = { version: version.version }
  season.merge({ calendarVersionId: version.id })
  await audited(
    (trx) => season.useTransaction(trx).save(),
    () => ({ actorId: authorId, action: 'calendar.applied', ...subject, details })
  )
  const { seq, now } = await readClock()
  const calendar = calendarAround(season.year, version.calendar)
  const units = await runningUnits(season)
  const key = `calendar/${version.version}/${randomUUID()}`
  const failed: string[] = []
  for (const unit of units) {
    const answerBy = Date.now() + temporal.answerWithinMs
    const request = { key, calendar, clock: { seq, now }, answerBy }
    const done = await gateway.changeCalendar(workflowIdFor(unit), request)
    if (done.ok) continue
    const left = done.error.type === 'engine_offline' ? units.slice(units.indexOf(unit)) : [unit]
    failed.push(...left.map(({ unit: { name } }) => name))
    if (done.error.type === 'engine_offline') break
  }
  return ok({ units: units.length - failed.length, failed })
}
