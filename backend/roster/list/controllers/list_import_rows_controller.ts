import { answerWith } from '#backend/http/answer'
import { PAGE_ROWS } from '#backend/http/cursors'
import { localeOf } from '#backend/http/errors/explain'
import { rowsPage } from '#backend/roster/list/queries/rows_page'
import { visibleImport } from '#backend/roster/list/queries/visible_import'
import ListRowTransformer from '#backend/roster/list/transformers/list_row_transformer'
import { rowsFilter } from '#backend/roster/list/validators'
import type { HttpContext } from '@adonisjs/core/http'

/** The rows of an import with their faults, in the order of the file. */
export default class ListImportRowsController {
  async handle(ctx: HttpContext) {
    const { limit = PAGE_ROWS, ...filter } = await ctx.request.validateUsing(rowsFilter)
    const { list } = await visibleImport(ctx)
    const { rows, next } = await rowsPage(list.id, filter, limit)
    return answerWith(ListRowTransformer.transform(rows, localeOf(ctx)), { next })
  }
}
