import { SeasonGateway } from '#backend/engine/season_gateway'
import { answer } from '#backend/http/answer'
import { localeOf } from '#backend/http/errors/explain'
import JobTransformer from '#backend/jobs/transformers/job_transformer'
import { refuse } from '#backend/proofreading/errors'
import { orderSheet } from '#backend/proofreading/sheets/actions/order_sheet'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({
  // Said in so many words: an empty request does not print a whole school.
  part: vine.enum(['one_class', 'one_college', 'whole'] as const),
  collegeId: vine.string().uuid().optional(),
  classId: vine.string().uuid().optional(),
})

/** Prints the check sheet of a class, a college, or all of a unit whom the viewer reaches. */
@inject()
export default class PrintSheetController {
  constructor(private gateway: SeasonGateway) {}

  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const { part: _said, ...part } = await ctx.request.validateUsing(body)
    const order = { part, locale: localeOf(ctx) }
    const opened = await orderSheet(unit, order, ctx.viewer, this.gateway)
    if (!opened.ok) return refuse(ctx, opened.error)
    await opened.value.load('author')
    ctx.response.status(202)
    return answer(JobTransformer.transform(opened.value))
  }
}
