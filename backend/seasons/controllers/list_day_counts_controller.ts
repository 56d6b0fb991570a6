import { answer } from '#backend/http/answer'
import { dayCountsOfUnit } from '#backend/seasons/queries/day_counts_of_unit'
import DayCountTransformer from '#backend/seasons/transformers/day_count_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** The day counts of a unit: how many students were photographed, and how many photos are open. */
export default class ListDayCountsController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    return answer(DayCountTransformer.transform(await dayCountsOfUnit(unit)))
  }
}
