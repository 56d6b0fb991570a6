import { answer } from '#backend/http/answer'
import { drawMemo } from '#backend/seasons/actions/draw_memo'
import { refuse } from '#backend/seasons/errors'
import { memoOfUnit } from '#backend/seasons/queries/memo_of_unit'
import MemoTransformer from '#backend/seasons/transformers/memo_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** Draws up the memo of a unit from its list and photos. */
export default class DrawMemoController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const drawn = await drawMemo(unit, ctx.viewer.user.id)
    if (!drawn.ok) return refuse(ctx, drawn.error)
    return answer(MemoTransformer.transform(await memoOfUnit(unit)))
  }
}
