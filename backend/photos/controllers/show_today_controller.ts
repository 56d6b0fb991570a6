import { answer } from '#backend/http/answer'
import { todayOfUnit } from '#backend/photos/wall/today_of_unit'
import TodayTransformer from '#backend/photos/transformers/today_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** What is to be done of today's photos of a unit; each viewer's own part of them. */
export default class ShowTodayController {
  async handle(ctx: HttpContext) {
    return answer(TodayTransformer.transform(await todayOfUnit(ctx.viewer, await unitOfRoute(ctx))))
  }
}
