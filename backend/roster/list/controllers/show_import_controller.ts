import { answer } from '#backend/http/answer'
import { visibleImport } from '#backend/roster/list/queries/visible_import'
import ListImportTransformer from '#backend/roster/list/transformers/list_import_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** One import with its counts. */
export default class ShowImportController {
  async handle(ctx: HttpContext) {
    const { list } = await visibleImport(ctx)
    return answer(ListImportTransformer.transform(list))
  }
}
