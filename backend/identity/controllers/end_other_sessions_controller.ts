import { endOwnSessions } from '#backend/identity/actions/end_own_sessions'
import { refuse } from '#backend/identity/errors'
import { requireStepUp } from '#backend/identity/step_up'
import type { HttpContext } from '@adonisjs/core/http'

/** The signed-in user ends all other sessions of their own. */
export default class EndOtherSessionsController {
  async handle(ctx: HttpContext) {
    const { response, session, viewer } = ctx
    const refusal = requireStepUp(ctx)
    if (refusal) return refuse(ctx, refusal)
    await endOwnSessions(viewer.user.id, { except: session.sessionId })
    return response.noContent()
  }
}
