import { answer } from '#backend/http/answer'
import OwnSessionTransformer from '#backend/identity/transformers/own_session_transformer'
import Session from '#models/people/session'
import type { HttpContext } from '@adonisjs/core/http'

/** The open sessions of the signed-in user, the last used first. */
export default class ListOwnSessionsController {
  async handle({ session, viewer }: HttpContext) {
    const sessions = await Session.query()
      .where('user_id', viewer.user.id)
      .whereRaw('expires_at > now()')
      .orderBy('seen_at', 'desc')
    const currentId = session.sessionId
    return answer(
      OwnSessionTransformer.transform(sessions.map((one) => ({ session: one, currentId })))
    )
  }
}
