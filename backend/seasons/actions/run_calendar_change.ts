import type { JobOutcome, JobRun } from '#backend/jobs/actions/run_job'
import { readClock } from '#backend/clock/season_clock'
import { processEach } from '#backend/engine/process_each'
import { EngineSilentError } from '#backend/engine/with_deadline'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import { workflowIdFor } from '#backend/seasons/actions/start_seasons'
import { calendarChangeResult } from '#backend/seasons/queries/calendar_change_result'
import { temporal } from '#config/temporal'
import { calendarAround, type HolidayCalendar } from '#domain/calendar/holiday_calendar'
import CalendarVersion from '#models/seasons/calendar_version'
import Season from '#models/seasons/season'
import SeasonUnit from '#models/seasons/season_unit'
import logger from '@adonisjs/core/services/logger'

interface Change {
  /** The same for every attempt of a job: a season that has applied it answers and changes nothing. */
  key: string
  calendar: HolidayCalendar
}

/**
 * @returns whether the season has applied it
 * @throws when the engine is offline: the job is retried later under the same key
 */
async function sendTo(unit: SeasonUnit, change: Change, gateway: SeasonGateway) {
  const { seq, now } = await readClock()
  const answerBy = Date.now() + temporal.answerWithinMs
  const request = { ...change, clock: { seq, now }, answerBy }
  const answer = await gateway.changeCalendar(workflowIdFor(unit), request)
  if (answer.ok) return true
  if (answer.error.type === 'engine_offline') throw new EngineSilentError()
  logger.warn({ unit: unit.id, refusal: answer.error.type }, 'a season refused the calendar')
  return false
}

/**
 * Sends a calendar to the running seasons of a job. Each recomputes its deadlines and records what
 * moved as a step. A restarted job skips seasons that have this step; the result is read from the
 * steps.
 */
export async function runCalendarChange(
  { job, progress }: JobRun<'apply_calendar'>,
  gateway: SeasonGateway
): Promise<JobOutcome> {
  const { seasonId, calendarVersionId, seasonUnitIds } = job.paramsOf('apply_calendar')
  const season = await Season.findOrFail(seasonId)
  const version = await CalendarVersion.findOrFail(calendarVersionId)
  const key = `calendar/${version.version}/${job.id}`
  const change = { key, calendar: calendarAround(season.year, version.calendar) }
  const before = await calendarChangeResult(seasonUnitIds, key)
  const left = await SeasonUnit.query().whereIn('id', before.leftIds).orderBy('id')
  let { done } = before
  await progress(done)
  await processEach(
    left,
    'sending a calendar',
    ({ id }) => id,
    async (unit) => {
      if (await sendTo(unit, change, gateway)) await progress((done += 1))
    }
  )
  const { done: reached, result } = await calendarChangeResult(seasonUnitIds, key)
  return { done: reached, result }
}
