import { requireStepUp } from '#backend/identity/step_up'
import { addGrant } from '#backend/people/actions/add_grant'
import { refuse } from '#backend/people/errors'
import { grantFields } from '#backend/people/validators/new_person'
import User from '#models/people/user'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const grant = vine.create(grantFields)

/** Gives somebody another role. */
export default class AddGrantController {
  async handle(ctx: HttpContext) {
    const { params, request, response, viewer } = ctx
    const body = await request.validateUsing(grant)
    const user = await User.findOrFail(params.id)
    const refusal = requireStepUp(ctx)
    if (refusal) return refuse(ctx, refusal)
    const added = await addGrant(user, body, viewer.user.id)
    return added.ok ? response.created({ data: { id: added.value } }) : refuse(ctx, added.error)
  }
}
