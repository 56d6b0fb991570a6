import { answer } from '#backend/http/answer'
import { deadlinesOfUnit } from '#backend/seasons/queries/deadlines_of_unit'
import DeadlineTransformer from '#backend/seasons/transformers/deadline_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** The deadlines of a unit, each with the days that were counted and skipped. */
export default class ListDeadlinesController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const parts = ctx.viewer.partsOf(unit.unitId)
    return answer(DeadlineTransformer.transform(await deadlinesOfUnit(unit, parts)))
  }
}
