import { answerWith } from '#backend/http/answer'
import { calendarVersions } from '#backend/seasons/queries/calendar_versions'
import CalendarTransformer from '#backend/seasons/transformers/calendar_transformer'

/** Versions of the holiday calendar, newest first. */
export default class ListCalendarsController {
  async handle() {
    const versions = await calendarVersions()
    return answerWith(CalendarTransformer.transform(versions), {
      next: null,
      total: versions.length,
    })
  }
}
