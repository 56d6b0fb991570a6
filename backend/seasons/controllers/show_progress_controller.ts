import { answer } from '#backend/http/answer'
import { unitCounts } from '#backend/seasons/queries/unit_counts'
import UnitCountsTransformer from '#backend/seasons/transformers/unit_counts_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const asked = vine.create({ round: vine.enum(['main', 'make_up'] as const).optional() })

/** How far a unit is: expected, captured, qualified, missing; each viewer's own part of it. */
export default class ShowProgressController {
  async handle(ctx: HttpContext) {
    const { round = 'main' } = await ctx.request.validateUsing(asked)
    const counts = await unitCounts(ctx.viewer, await unitOfRoute(ctx), round)
    return answer(UnitCountsTransformer.transform(counts))
  }
}
