import { answer } from '#backend/http/answer'
import { drawBatch } from '#backend/proofreading/batches/actions/draw_batch'
import { batchesOfUnit } from '#backend/proofreading/batches/queries/batches_of_unit'
import BatchesTransformer from '#backend/proofreading/batches/transformers/batches_transformer'
import { refuse } from '#backend/proofreading/errors'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** Draws up the next batch of a unit. */
export default class DrawBatchController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const drawn = await drawBatch(unit, ctx.viewer.user.id)
    if (!drawn.ok) return refuse(ctx, drawn.error)
    return answer(BatchesTransformer.transform(await batchesOfUnit(unit)))
  }
}
