import { SeasonGateway } from '#backend/engine/season_gateway'
import { answer } from '#backend/http/answer'
import JobTransformer from '#backend/jobs/transformers/job_transformer'
import { refuse } from '#backend/photos/errors'
import { wallChip, wallFilter } from '#backend/photos/validators/wall_filter'
import { orderResets } from '#backend/photos/wall/order_resets'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { RESET_REASONS } from '#domain/policy/reset_reasons'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { DateTime } from 'luxon'

const { seasonId: _season, seasonUnitId: _unit, ...filter } = wallFilter()
const body = vine.create({
  chip: wallChip(),
  ...filter,
  reasonCodes: vine.array(vine.enum(RESET_REASONS)).distinct().minLength(1),
})

/** Resets a whole class, or whatever a filter of the wall shows, for the same reasons. */
@inject()
export default class OrderResetsController {
  constructor(private gateway: SeasonGateway) {}

  async handle(ctx: HttpContext) {
    const { request, response, viewer } = ctx
    const unit = await unitOfRoute(ctx)
    const wanted = await request.validateUsing(body)
    const order = { ...wanted, until: DateTime.utc().toISO() }
    const opened = await orderResets(unit, order, viewer, this.gateway)
    if (!opened.ok) return refuse(ctx, opened.error)
    await opened.value.load('author')
    response.status(202)
    return answer(JobTransformer.transform(opened.value))
  }
}
