import { answer } from '#backend/http/answer'
import { changeUnit } from '#backend/units/actions/change_unit'
import { refuse } from '#backend/units/errors'
import UnitTransformer from '#backend/units/transformers/unit_transformer'
import { unitBody } from '#backend/units/validators/unit_body'
import Region from '#models/people/region'
import Unit from '#models/people/unit'
import type { HttpContext } from '@adonisjs/core/http'

/** Changes a school's code, name or region. */
export default class ChangeUnitController {
  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const body = await request.validateUsing(unitBody)
    await Region.findOrFail(body.regionId)
    const changed = await changeUnit(await Unit.findOrFail(params.id), body, viewer.user.id)
    if (!changed.ok) return refuse(ctx, changed.error)
    await changed.value.load((unit) => unit.load('region').load('codes'))
    return answer(UnitTransformer.transform(changed.value))
  }
}
