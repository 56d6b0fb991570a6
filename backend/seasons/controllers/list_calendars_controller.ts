import { answerWith } from '#backend/http/answer'
import { calendarVersions } from '#backend/seasons/queries/calendar_versions'
import CalendarTransformer from '#backend/seasons/transformers/calendar_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** Versions of the holiday calendar, newest first. */
export default class ListCalendarsController {
  async handle({ bouncer }: HttpContext) {
    await bouncer.authorize('readCentre')
    const versions = await calendarVersions()
    return answerWith(CalendarTransformer.transform(versions), {
      next: null,
      total: versions.length,
    })
  }
}
