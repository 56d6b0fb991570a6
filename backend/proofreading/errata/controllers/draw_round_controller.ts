import { answer } from '#backend/http/answer'
import { drawRound } from '#backend/proofreading/errata/actions/draw_round'
import ErrataRoundTransformer from '#backend/proofreading/errata/transformers/errata_round_transformer'
import { refuse } from '#backend/proofreading/errors'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** Gathers the next round of errata. */
export default class DrawRoundController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const drawn = await drawRound(unit, ctx.viewer.user.id)
    return drawn.ok
      ? answer(ErrataRoundTransformer.transform(drawn.value))
      : refuse(ctx, drawn.error)
  }
}
