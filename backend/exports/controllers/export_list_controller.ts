import { readClock } from '#backend/clock/season_clock'
import { exportList } from '#backend/exports/actions/export_list'
import { isListName } from '#backend/exports/lists'
import { refuse } from '#backend/exports/errors'
import { rowsOfList } from '#backend/exports/rows_of_list'
import { requireStepUp } from '#backend/identity/step_up'
import { localeOf } from '#backend/http/errors/explain'
import { sendBook } from '#backend/http/send_book'
import { say } from '#backend/lang/words'
import { civilDateOf } from '#domain/calendar/instant'
import type { HttpContext } from '@adonisjs/core/http'

/** A list as a workbook: what the reader sees, by the same filters, and all its rows. */
export default class ExportListController {
  async handle(ctx: HttpContext) {
    const { params, viewer } = ctx
    const { list } = params
    if (!isListName(list)) return refuse(ctx, { type: 'not_found' })
    const refusal = requireStepUp(ctx)
    if (refusal) return refuse(ctx, refusal)
    const locale = localeOf(ctx)
    const order = { list, locale, actorId: viewer.user.id }
    const exported = await exportList(order, rowsOfList(list, ctx))
    if (!exported.ok) return refuse(ctx, exported.error)
    const today = civilDateOf((await readClock()).now)
    return sendBook(ctx, exported.value, `${say(locale, `exports.lists.${list}`)}-${today}`)
  }
}
