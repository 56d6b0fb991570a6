import { SeasonGateway } from '#backend/engine/season_gateway'
import { answer } from '#backend/http/answer'
import JobTransformer from '#backend/jobs/transformers/job_transformer'
import { applyCalendar } from '#backend/seasons/actions/apply_calendar'
import { refuse } from '#backend/seasons/errors'
import CalendarVersion from '#models/seasons/calendar_version'
import Season from '#models/seasons/season'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

/** Opens a job that sends the version to all schools; `GET /api/jobs/:id` shows its progress. */
@inject()
export default class ApplyCalendarController {
  constructor(private gateway: SeasonGateway) {}

  async handle(ctx: HttpContext) {
    const { params, response, viewer } = ctx
    const season = await Season.findOrFail(params.id)
    const version = await CalendarVersion.findOrFail(params.calendarId)
    const applied = await applyCalendar(season, version, viewer.user.id, this.gateway)
    if (!applied.ok) return refuse(ctx, applied.error)
    await applied.value.load('author')
    response.status(202)
    return answer(JobTransformer.transform(applied.value))
  }
}
