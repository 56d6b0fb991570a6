import { endOwnSessions } from '#backend/identity/actions/end_own_sessions'
import type { HttpContext } from '@adonisjs/core/http'

/** The signed-in user ends all other sessions of their own. */
export default class EndOtherSessionsController {
  async handle({ response, session, viewer }: HttpContext) {
    await endOwnSessions(viewer.user.id, { except: session.sessionId })
    return response.noContent()
  }
}
