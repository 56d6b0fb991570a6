import { createClass } from '#backend/roster/actions/create_class'
import { refuse } from '#backend/roster/errors'
import { optionalId, placeName } from '#backend/roster/validators/names'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({
  name: placeName(),
  collegeId: optionalId(),
  seasonUnitId: vine.string().uuid(),
})

/** Creates a class of a unit's season. */
export default class CreateClassController {
  async handle(ctx: HttpContext) {
    const { request, response, viewer } = ctx
    const { seasonUnitId, name, collegeId = null } = await request.validateUsing(body)
    const { id } = await unitOfRoute(ctx, seasonUnitId)
    const created = await createClass(id, { name, collegeId }, viewer.user.id)
    if (!created.ok) return refuse(ctx, created.error)
    return response.created({ data: { id: created.value } })
  }
}
