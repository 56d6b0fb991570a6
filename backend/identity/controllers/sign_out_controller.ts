import { recordAudit } from '#backend/audit/record_audit'
import type { HttpContext } from '@adonisjs/core/http'

/** Ends the session. */
export default class SignOutController {
  async handle({ auth, response, session, viewer }: HttpContext) {
    const { id } = viewer.user
    await auth.use('web').logout()
    session.clear()
    const subject = { subjectType: 'user', subjectId: id }
    await recordAudit({ actorId: id, action: 'session.closed', ...subject })
    return response.noContent()
  }
}
