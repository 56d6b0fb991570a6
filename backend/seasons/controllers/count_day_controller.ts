import { SeasonGateway } from '#backend/engine/season_gateway'
import { answer } from '#backend/http/answer'
import { day } from '#backend/http/validators/civil_day'
import { countDay } from '#backend/seasons/actions/count_day'
import { refuse } from '#backend/seasons/errors'
import DayCountTransformer from '#backend/seasons/transformers/day_count_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const count = () => vine.number().withoutDecimals().min(0).max(1_000_000)
const counts = vine.create({
  params: vine.object({ day: day() }),
  expected: count(),
  captured: count(),
  pendingReview: count(),
  unresolved: count(),
  locked: count(),
})

/** Stores the counts of a day. */
@inject()
export default class CountDayController {
  constructor(private gateway: SeasonGateway) {}

  async handle(ctx: HttpContext) {
    const { request, viewer } = ctx
    const unit = await unitOfRoute(ctx)
    const { params: route, ...body } = await request.validateUsing(counts, {
      data: { ...request.body(), params: request.params() },
    })
    const counted = { day: route.day, ...body }
    const stored = await countDay(unit, counted, viewer.user.id, this.gateway)
    return stored.ok ? answer(DayCountTransformer.transform(counted)) : refuse(ctx, stored.error)
  }
}
