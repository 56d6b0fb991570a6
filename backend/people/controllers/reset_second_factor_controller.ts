import { removeSecondFactor } from '#backend/identity/actions/remove_second_factor'
import { requireStepUp } from '#backend/identity/step_up'
import { refuse } from '#backend/people/errors'
import User from '#models/people/user'
import type { HttpContext } from '@adonisjs/core/http'

/**
 * Removes the second factor of somebody who has lost both the app and the recovery codes. Nothing is opened by
 * it: the password is still asked for, and a new one is set up at the next sign-in where it is compulsory.
 */
export default class ResetSecondFactorController {
  async handle(ctx: HttpContext) {
    const { params, response, viewer } = ctx
    const refusal = requireStepUp(ctx)
    if (refusal) return refuse(ctx, refusal)
    if (params.id === viewer.user.id) return refuse(ctx, { type: 'own_second_factor' })
    const user = await User.findOrFail(params.id)
    if (user.secondFactorAt) await removeSecondFactor(user, { actorId: viewer.user.id })
    return response.noContent()
  }
}
