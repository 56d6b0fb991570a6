import { removeSecondFactor } from '#backend/identity/actions/remove_second_factor'
import { needsSecondFactor } from '#backend/identity/duties'
import { refuse } from '#backend/identity/errors'
import { requireStepUp } from '#backend/identity/step_up'
import type { HttpContext } from '@adonisjs/core/http'

/** Removes the own second factor where it is not compulsory. */
export default class RemoveSecondFactorController {
  async handle(ctx: HttpContext) {
    const { response, session, viewer } = ctx
    const refusal = requireStepUp(ctx)
    if (refusal) return refuse(ctx, refusal)
    if (needsSecondFactor(viewer.user)) return refuse(ctx, { type: 'second_factor_compulsory' })
    if (!viewer.user.secondFactorAt) return refuse(ctx, { type: 'second_factor_missing' })
    const { sessionId } = session
    await removeSecondFactor(viewer.user, { actorId: viewer.user.id, sessionId })
    session.regenerate()
    return response.noContent()
  }
}
