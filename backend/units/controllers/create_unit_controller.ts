import { answer } from '#backend/http/answer'
import { createUnit } from '#backend/units/actions/create_unit'
import { refuse } from '#backend/units/errors'
import UnitTransformer from '#backend/units/transformers/unit_transformer'
import { unitBody } from '#backend/units/validators/unit_body'
import Region from '#models/people/region'
import type { HttpContext } from '@adonisjs/core/http'

/** Creates a school or campus in a region. */
export default class CreateUnitController {
  async handle(ctx: HttpContext) {
    const { request, response, viewer } = ctx
    const body = await request.validateUsing(unitBody)
    const region = await Region.findOrFail(body.regionId)
    const created = await createUnit(body, viewer.user.id)
    if (!created.ok) return refuse(ctx, created.error)
    created.value.$setRelated('region', region)
    await created.value.load('codes')
    response.status(201)
    return answer(UnitTransformer.transform(created.value))
  }
}
