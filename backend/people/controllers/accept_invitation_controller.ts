import { answer } from '#backend/http/answer'
import { usesSecondFactor } from '#backend/identity/duties'
import { openSession } from '#backend/identity/sessions/open_session'
import SessionTransformer from '#backend/identity/transformers/session_transformer'
import { Viewer } from '#backend/identity/viewer'
import { acceptInvitation } from '#backend/people/actions/accept_invitation'
import { refuse } from '#backend/people/errors'
import { linkToken } from '#backend/people/validators/link_token'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const acceptance = vine.create({ token: linkToken(), password: vine.string().maxLength(1_000) })

/**
 * Somebody chooses a password by the link of a letter. Who was invited is signed in; who had forgotten the
 * password signs in with it, and with the second factor if there is one: a mailbox alone opens no account
 * that is in use.
 */
export default class AcceptInvitationController {
  async handle(ctx: HttpContext) {
    const { token, password } = await ctx.request.validateUsing(acceptance)
    const accepted = await acceptInvitation(token, password)
    if (!accepted.ok) return refuse(ctx, accepted.error)
    const { user, purpose } = accepted.value
    if (purpose !== 'invited' || usesSecondFactor(user)) return { data: null }
    await user.load('grants')
    await openSession(ctx, user, { way: 'password', secondFactor: 'none' })
    return answer(SessionTransformer.transform(new Viewer(user)))
  }
}
