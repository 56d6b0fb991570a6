import { answerWith } from '#backend/http/answer'
import { momentCursor, pageLimit, PAGE_ROWS } from '#backend/http/cursors'
import { downloadsPage } from '#backend/packages/queries/downloads_page'
import DownloadTransformer from '#backend/packages/transformers/download_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const query = vine.create({ after: momentCursor(), limit: pageLimit() })

/** Who has downloaded photos of a unit. */
export default class ListDownloadsController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const { after, limit = PAGE_ROWS } = await ctx.request.validateUsing(query)
    const { rows, next } = await downloadsPage(ctx.viewer, unit, { after, limit })
    return answerWith(DownloadTransformer.transform(rows), { next })
  }
}
