import { answer } from '#backend/http/answer'
import CalendarTransformer from '#backend/seasons/transformers/calendar_transformer'
import CalendarVersion from '#models/seasons/calendar_version'
import type { HttpContext } from '@adonisjs/core/http'

/** One version of the holiday calendar with all its days. */
export default class ShowCalendarController {
  async handle({ params }: HttpContext) {
    const version = await CalendarVersion.findOrFail(params.id)
    return answer(CalendarTransformer.transform(version).useVariant('withDays'))
  }
}
