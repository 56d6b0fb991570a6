import { answer } from '#backend/http/answer'
import { createCollege } from '#backend/roster/actions/create_college'
import { refuse } from '#backend/roster/errors'
import CollegeTransformer from '#backend/roster/transformers/college_transformer'
import { placeName } from '#backend/roster/validators/names'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({ name: placeName(), seasonUnitId: vine.string().uuid() })

/** Creates a college of the school that has this season. */
export default class CreateCollegeController {
  async handle(ctx: HttpContext) {
    const { request, response, viewer } = ctx
    const { name, seasonUnitId } = await request.validateUsing(body)
    const { unitId } = await unitOfRoute(ctx, seasonUnitId)
    const created = await createCollege(unitId, name, viewer.user.id)
    if (!created.ok) return refuse(ctx, created.error)
    response.status(201)
    return answer(CollegeTransformer.transform({ college: created.value, heads: null }))
  }
}
