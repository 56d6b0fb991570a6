import { dropImport } from '#backend/roster/list/actions/drop_imports'
import { refuse } from '#backend/roster/list/errors'
import { visibleImport } from '#backend/roster/list/queries/visible_import'
import type { HttpContext } from '@adonisjs/core/http'

/** Drops a preview, with its rows. */
export default class DropImportController {
  async handle(ctx: HttpContext) {
    const { list } = await visibleImport(ctx)
    const dropped = await dropImport(list.id)
    return dropped.ok ? ctx.response.noContent() : refuse(ctx, dropped.error)
  }
}
