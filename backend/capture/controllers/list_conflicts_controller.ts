import { conflictsPage } from '#backend/capture/queries/conflicts_page'
import { showConflict } from '#backend/capture/queries/shown_conflict'
import ConflictTransformer from '#backend/capture/transformers/conflict_transformer'
import { answerWith } from '#backend/http/answer'
import { PAGE_ROWS, pageLimit } from '#backend/http/cursors'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const query = vine.create({
  open: vine.boolean().optional(),
  after: vine.string().uuid().optional(),
  limit: pageLimit(),
})

/** What waits in a unit about codes, or what was decided. */
export default class ListConflictsController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const { open = true, after, limit = PAGE_ROWS } = await ctx.request.validateUsing(query)
    const page = await conflictsPage(unit.id, { open, after }, limit)
    const shown = await Promise.all(page.rows.map(showConflict))
    return answerWith(ConflictTransformer.transform(shown), { next: page.next, open: page.open })
  }
}
