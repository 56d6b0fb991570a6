import { answer } from '#backend/http/answer'
import { previewCalendar } from '#backend/seasons/queries/preview_calendar'
import MovedUnitTransformer from '#backend/seasons/transformers/moved_unit_transformer'
import CalendarVersion from '#models/seasons/calendar_version'
import Season from '#models/seasons/season'
import type { HttpContext } from '@adonisjs/core/http'

/** Which deadlines of a season a version would move. */
export default class PreviewCalendarController {
  async handle({ params }: HttpContext) {
    const season = await Season.findOrFail(params.id)
    const version = await CalendarVersion.findOrFail(params.calendarId)
    return answer(MovedUnitTransformer.transform(await previewCalendar(season, version)))
  }
}
