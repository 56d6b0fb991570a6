import { answer } from '#backend/http/answer'
import { refuse } from '#backend/roster/list/errors'
import { freezeLayout } from '#backend/roster/list/freeze_layout'
import LayoutVersionTransformer from '#backend/roster/list/transformers/layout_version_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** Freezes the list as a version of the layout data (排版冲印数据). */
export default class FreezeLayoutController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const frozen = await freezeLayout(unit, ctx.viewer.user.id)
    if (!frozen.ok) return refuse(ctx, frozen.error)
    await frozen.value.load('author')
    ctx.response.status(201)
    return answer(LayoutVersionTransformer.transform(frozen.value))
  }
}
