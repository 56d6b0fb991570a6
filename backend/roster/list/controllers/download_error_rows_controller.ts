import { localeOf } from '#backend/http/errors/explain'
import { sendBook } from '#backend/http/send_book'
import { say } from '#backend/lang/words'
import { errorBook } from '#backend/roster/list/books/error_book'
import { rowsOfImport } from '#backend/roster/list/queries/rows_of_import'
import { visibleImport } from '#backend/roster/list/queries/visible_import'
import type { HttpContext } from '@adonisjs/core/http'

/** The bad rows of an import as a workbook, to be mended and uploaded again. */
export default class DownloadErrorRowsController {
  async handle(ctx: HttpContext) {
    const { list } = await visibleImport(ctx)
    const locale = localeOf(ctx)
    const bad = await rowsOfImport(list.id, undefined, 'bad')
    const book = await errorBook(list.id, bad, locale)
    return sendBook(ctx, book, say(locale, 'rosters.error_rows'))
  }
}
