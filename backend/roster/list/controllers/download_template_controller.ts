import { sendBook } from '#backend/http/send_book'
import { localeOf } from '#backend/http/errors/explain'
import { say } from '#backend/lang/words'
import { templateBook } from '#backend/roster/list/books/template_book'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** The template of a school's list, with its own name in the example. */
export default class DownloadTemplateController {
  async handle(ctx: HttpContext) {
    const { unit } = await unitOfRoute(ctx)
    const locale = localeOf(ctx)
    const book = await templateBook(unit.name, locale)
    return sendBook(ctx, book, say(locale, 'rosters.template'))
  }
}
