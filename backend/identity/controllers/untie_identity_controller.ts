import { refuse } from '#backend/identity/errors'
import { untieIdentity } from '#backend/identity/provider/tie_identity'
import { requireStepUp } from '#backend/identity/step_up'
import type { HttpContext } from '@adonisjs/core/http'

/** Unties the own account from the provider; only whoever can still sign in by a password. */
export default class UntieIdentityController {
  async handle(ctx: HttpContext) {
    const { response, session, viewer } = ctx
    if (!viewer.user.hasPassword) return refuse(ctx, { type: 'password_missing' })
    const refusal = requireStepUp(ctx)
    if (refusal) return refuse(ctx, refusal)
    const isUntied = await untieIdentity(viewer.user, session.sessionId)
    return isUntied ? response.noContent() : refuse(ctx, { type: 'identity_missing' })
  }
}
