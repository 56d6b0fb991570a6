import { answer } from '#backend/http/answer'
import { recordRefusal } from '#backend/identity/actions/record_refusal'
import { verifyFactor } from '#backend/identity/actions/verify_factor'
import { countAttempt } from '#backend/identity/attempts/count_attempt'
import { refuse } from '#backend/identity/errors'
import { mayEnter } from '#backend/identity/provider/find_account'
import { awaitingCode, endPending } from '#backend/identity/provider/pending_sign_ins'
import { tieIdentity } from '#backend/identity/provider/tie_identity'
import { openSession } from '#backend/identity/sessions/open_session'
import SessionTransformer from '#backend/identity/transformers/session_transformer'
import { Viewer } from '#backend/identity/viewer'
import User from '#models/people/user'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const typed = vine.create({ code: vine.string().maxLength(60) })

/** The second step of a sign-in by the provider: a code, with the same limits as after a password. */
export default class ConfirmProviderSignInController {
  async handle(ctx: HttpContext) {
    const { code } = await ctx.request.validateUsing(typed)
    const pending = await awaitingCode(ctx)
    if (!pending) return refuse(ctx, { type: 'provider_expired' })
    const user = await User.findOrFail(pending.userId)
    const attempt = await countAttempt(ctx.request.ip(), user.email)
    if (!attempt.ok) return refuse(ctx, attempt.error)
    const factor = await verifyFactor(user, code)
    if (!factor.ok) return refuse(ctx, factor.error)
    const subject = { issuer: pending.issuer!, subject: pending.subject! }
    // Meanwhile the account may have been disabled, or tied by another request.
    const isStill = (await endPending(ctx, pending)) && (await mayEnter(user)).ok
    if (!isStill || !(await tieIdentity(user, subject, user.id))) {
      await recordRefusal(user, 'provider_expired')
      return refuse(ctx, { type: 'provider_expired' })
    }
    await attempt.value.succeed()
    await openSession(ctx, user, { way: 'provider', secondFactor: factor.value })
    return answer(SessionTransformer.transform(new Viewer(user)))
  }
}
