import { endOwnSessions } from '#backend/identity/actions/end_own_sessions'
import { refuse } from '#backend/identity/errors'
import { requireStepUp } from '#backend/identity/step_up'
import type { HttpContext } from '@adonisjs/core/http'

/** The signed-in user ends another session of their own. */
export default class EndSessionController {
  async handle(ctx: HttpContext) {
    const { params, response, session, viewer } = ctx
    const refusal = requireStepUp(ctx)
    if (refusal) return refuse(ctx, refusal)
    const which = { except: session.sessionId, handle: params.id as string }
    const ended = await endOwnSessions(viewer.user.id, which)
    return ended ? response.noContent() : refuse(ctx, { type: 'not_found' })
  }
}
