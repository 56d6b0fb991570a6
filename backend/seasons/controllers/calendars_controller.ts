import { audited } from '#backend/audit/audited'
import { unlessTaken } from '#backend/messages/unless_taken'
import { refuse } from '#backend/messages/refuse'
import { describeJob } from '#backend/jobs/transformers/job_transformer'
import { applyCalendar } from '#backend/seasons/actions/apply_calendar'
import { newestCalendar } from '#backend/seasons/actions/create_season'
import { SeasonGateway } from '#backend/seasons/engine/season_gateway'
import { previewCalendar } from '#backend/seasons/queries/preview_calendar'
import { isCivilDate, yearOf } from '#domain/calendar/civil_date'
import type { HolidayCalendar } from '#domain/calendar/holiday_calendar'
import CalendarVersion from '#models/calendar_version'
import Season from '#models/season'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const newVersion = vine.create({
  version: vine.string().trim().minLength(2).maxLength(40),
  source: vine.string().trim().minLength(4).maxLength(300),
  year: vine.number().withoutDecimals().range([2018, 2100]),
  days: vine
    .array(
      vine.object({
        date: vine.string().regex(/^\d{4}-\d{2}-\d{2}$/),
        name: vine.string().trim().minLength(1).maxLength(20),
        kind: vine.enum(['off', 'work'] as const),
      })
    )
    .maxLength(120),
})

const describe = ({ id, version, years, source, recordedAt, days }: CalendarVersion) => ({
  id,
  version,
  years,
  source,
  recordedAt: recordedAt?.toUTC().toISO() ?? null,
  specialDays: Object.keys(days).length,
})

/** Versions of the holiday calendar: added, previewed, and sent to a running season. */
@inject()
export default class CalendarsController {
  constructor(private gateway: SeasonGateway) {}

  async index({ bouncer }: HttpContext) {
    await bouncer.authorize('readCentre')
    await newestCalendar()
    const versions = await CalendarVersion.query().orderBy('recorded_at', 'desc')
    return { data: versions.map(describe), meta: { next: null, total: versions.length } }
  }

  /** A year's days replace those that the newest version has for it; the other years stay. */
  async store(ctx: HttpContext) {
    const { bouncer, request, response, viewer } = ctx
    await bouncer.authorize('manageSeasons')
    const { version, source, year, days } = await request.validateUsing(newVersion)
    const wrong = days.find(({ date }) => !isCivilDate(date) || yearOf(date) !== year)
    if (wrong) return refuse(ctx, { type: 'window_not_a_date' })
    const base = await newestCalendar()
    const others = Object.entries(base.days).filter(([date]) => yearOf(date) !== year)
    const own = days.map(({ date, name, kind }) => [date, { name, kind }] as const)
    const row = {
      version,
      source,
      years: [...new Set([...base.years, year])].toSorted(),
      days: Object.fromEntries([...others, ...own]) as HolidayCalendar['days'],
    }
    const entry = { action: 'calendar.created', subjectType: 'calendar_version' }
    const created = await unlessTaken(
      () =>
        audited(
          (client) => CalendarVersion.create(row, { client }),
          ({ id: subjectId }) => ({ actorId: viewer.user.id, ...entry, subjectId })
        ),
      { calendar_versions_version_unique: { type: 'version_taken' as const } }
    )
    if (!created.ok) return refuse(ctx, created.error)
    response.status(201)
    return { data: describe(created.value) }
  }

  async preview({ params, bouncer }: HttpContext) {
    await bouncer.authorize('readCentre')
    const season = await Season.findOrFail(params.id)
    return {
      data: await previewCalendar(season, await CalendarVersion.findOrFail(params.calendarId)),
    }
  }

  /** A season has 150 schools and more: a job sends the version to them, `GET /api/jobs/:id` tells how far. */
  async apply(ctx: HttpContext) {
    const { params, bouncer, response, viewer } = ctx
    await bouncer.authorize('manageSeasons')
    const season = await Season.findOrFail(params.id)
    const version = await CalendarVersion.findOrFail(params.calendarId)
    const applied = await applyCalendar(season, version, viewer.user.id, this.gateway)
    if (!applied.ok) return refuse(ctx, applied.error)
    await applied.value.load('author')
    response.status(202)
    return { data: describeJob(applied.value) }
  }
}
