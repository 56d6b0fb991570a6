import { explain, readerLocale } from '#backend/http/errors/explain'
import { refuse } from '#backend/http/errors/refuse'
import { say } from '#backend/lang/words'
import { describeJob } from '#backend/jobs/transformers/job_transformer'
import {
  addCalendar,
  previewNotice,
  type AddCalendarError,
} from '#backend/seasons/actions/add_calendar'
import { applyCalendar } from '#backend/seasons/actions/apply_calendar'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { previewCalendar } from '#backend/seasons/queries/preview_calendar'
import { shippedCalendar } from '#backend/seasons/shipped_calendar'
import CalendarVersion from '#models/seasons/calendar_version'
import Season from '#models/seasons/season'
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
        date: vine.string().trim().maxLength(20),
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

/** Before any version is stored, the shipped calendar is in force and has no id. */
function describeShipped() {
  const { version, years, days } = shippedCalendar()
  const specialDays = Object.keys(days).length
  return { id: null, version, years, source: 'config/holidays', recordedAt: null, specialDays }
}

/** Lists every fault of a notice in the sentence. */
function refuseNotice(ctx: HttpContext, error: AddCalendarError) {
  if (error.type !== 'bad_days') return refuse(ctx, error)
  const locale = readerLocale(ctx.request.header('accept-language'))
  const faults = error.faults.map((fault) => explain(fault, locale))
  const reasons = faults
    .map(({ message }) => message)
    .reduce((first, next) => (first ? say(locale, 'lists.sentences', { first, next }) : next), '')
  const refusal = { ...error, faults, count: faults.length, reasons }
  return refuse(ctx, refusal)
}

/** Versions of the holiday calendar: adding, previewing, and applying to a season. */
@inject()
export default class CalendarsController {
  constructor(private gateway: SeasonGateway) {}

  async index({ bouncer }: HttpContext) {
    await bouncer.authorize('readCentre')
    const versions = await CalendarVersion.query().orderBy('recorded_at', 'desc')
    const data = versions.length > 0 ? versions.map(describe) : [describeShipped()]
    return { data, meta: { next: null, total: data.length } }
  }

  /** What a notice would add and change. */
  async previewNotice(ctx: HttpContext) {
    await ctx.bouncer.authorize('manageSeasons')
    const previewed = await previewNotice(await ctx.request.validateUsing(newVersion))
    return previewed.ok ? { data: previewed.value } : refuseNotice(ctx, previewed.error)
  }

  /** Merges a notice into the newest version: only the listed days change. */
  async store(ctx: HttpContext) {
    await ctx.bouncer.authorize('manageSeasons')
    const notice = await ctx.request.validateUsing(newVersion)
    const added = await addCalendar(notice, ctx.viewer.user.id)
    if (!added.ok) return refuseNotice(ctx, added.error)
    ctx.response.status(201)
    return { data: { ...describe(added.value.version), changes: added.value.changes } }
  }

  async preview({ params, bouncer }: HttpContext) {
    await bouncer.authorize('readCentre')
    const season = await Season.findOrFail(params.id)
    return {
      data: await previewCalendar(season, await CalendarVersion.findOrFail(params.calendarId)),
    }
  }

  /** Opens a job that sends the version to all schools; `GET /api/jobs/:id` shows its progress. */
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
