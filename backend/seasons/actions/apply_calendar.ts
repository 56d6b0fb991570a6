import { recordAudit } from '#backend/audit/record_audit'
import { createJob, findOpenJob } from '#backend/jobs/actions/open_job'
import { startJob } from '#backend/jobs/actions/start_job'
import { afterCommit } from '#backend/engine/after_commit'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import { lockSeason } from '#backend/seasons/queries/lock_season'
import { runningUnits } from '#backend/seasons/queries/running_units'
import { err, ok, type Result } from '#domain/result'
import type CalendarVersion from '#models/seasons/calendar_version'
import type Job from '#models/jobs/job'
import type Season from '#models/seasons/season'
import db from '@adonisjs/lucid/services/db'

export type ApplyCalendarError = { type: 'engine_offline' } | { type: 'calendar_change_running' }

/**
 * Gives a season another calendar and opens the job that sends it to every running season unit (see
 * `runCalendarChange`). Changes nothing if the engine is offline. While the job is open, the same
 * version returns the same job and another version is refused.
 */
export async function applyCalendar(
  season: Season,
  version: CalendarVersion,
  authorId: string,
  gateway: SeasonGateway
): Promise<Result<Job, ApplyCalendarError>> {
  if (!(await gateway.isOnline())) return err({ type: 'engine_offline' })
  const opened = await openChange(season, version, authorId)
  if (!opened.ok) return opened
  await afterCommit('a calendar', () => startJob(opened.value.id, gateway))
  return opened
}

const openChange = (season: Season, version: CalendarVersion, authorId: string) =>
  db.transaction(async (trx): Promise<Result<Job, ApplyCalendarError>> => {
    // Two concurrent requests would both find no open job.
    await lockSeason(season.id, trx)
    const open = await findOpenJob('apply_calendar', season.id, trx)
    if (open?.paramsOf('apply_calendar').calendarVersionId === version.id) return ok(open)
    if (open) return err({ type: 'calendar_change_running' })
    await season.useTransaction(trx).merge({ calendarVersionId: version.id }).save()
    const subject = { subjectType: 'season', subjectId: season.id }
    const details = { version: version.version }
    const entry = { actorId: authorId, action: 'calendar.applied', ...subject, details }
    await recordAudit(entry, trx)
    const seasonUnitIds = (await runningUnits(season, trx)).map(({ id }) => id)
    const params = { seasonId: season.id, calendarVersionId: version.id, seasonUnitIds }
    const order = { businessKey: season.id, authorId, params, total: seasonUnitIds.length }
    return ok(await createJob({ kind: 'apply_calendar', ...order }, trx))
  })
