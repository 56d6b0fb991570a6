import { answer } from '#backend/http/answer'
import { addCalendar } from '#backend/seasons/actions/add_calendar'
import { refuseNotice } from '#backend/seasons/refuse_notice'
import CalendarTransformer from '#backend/seasons/transformers/calendar_transformer'
import { holidayNotice } from '#backend/seasons/validators/holiday_notice'
import type { HttpContext } from '@adonisjs/core/http'

/** Merges a notice into the newest version: only the listed days change. */
export default class AddCalendarController {
  async handle(ctx: HttpContext) {
    const notice = await ctx.request.validateUsing(holidayNotice)
    const added = await addCalendar(notice, ctx.viewer.user.id)
    if (!added.ok) return refuseNotice(ctx, added.error)
    ctx.response.status(201)
    const { version, changes } = added.value
    return answer(CalendarTransformer.transform(version, changes).useVariant('forAuthor'))
  }
}
