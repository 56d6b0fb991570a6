import { answer } from '#backend/http/answer'
import { batchesOfUnit } from '#backend/proofreading/batches/queries/batches_of_unit'
import BatchesTransformer from '#backend/proofreading/batches/transformers/batches_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** The batches of a unit, and who would be in the next one. */
export default class ShowBatchesController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    return answer(BatchesTransformer.transform(await batchesOfUnit(unit)))
  }
}
