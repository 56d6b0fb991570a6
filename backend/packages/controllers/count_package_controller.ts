import { answer } from '#backend/http/answer'
import { countItems } from '#backend/packages/queries/delivered_items'
import CountsTransformer from '#backend/packages/transformers/counts_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const query = vine.create({
  collegeId: vine.string().uuid().optional(),
  classId: vine.string().uuid().optional(),
})

/** How many photos a package of a part of a unit would have, and how many of them are new to the viewer. */
export default class CountPackageController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const scope = await ctx.request.validateUsing(query)
    return answer(CountsTransformer.transform(await countItems(ctx.viewer, unit, scope)))
  }
}
