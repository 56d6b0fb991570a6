import { answer } from '#backend/http/answer'
import { recordRefusal } from '#backend/identity/actions/record_refusal'
import { verifyFactor } from '#backend/identity/actions/verify_factor'
import { verifyPassword } from '#backend/identity/actions/verify_password'
import { countAttempt } from '#backend/identity/attempts/count_attempt'
import { refuse } from '#backend/identity/errors'
import { openSession } from '#backend/identity/sessions/open_session'
import SessionTransformer from '#backend/identity/transformers/session_transformer'
import { Viewer } from '#backend/identity/viewer'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const credentials = vine.create({
  // The longest address of mail: RFC 5321, 4.5.3.1.3.
  email: vine.string().trim().toLowerCase().maxLength(254).email(),
  password: vine.string().maxLength(1_000),
  /** Of the authenticator app, or a recovery code; asked for after the password. */
  code: vine.string().maxLength(60).optional(),
})

/** Opens a session; attempts are limited by address and by account. */
export default class SignInController {
  async handle(ctx: HttpContext) {
    const { email, password, code } = await ctx.request.validateUsing(credentials)
    const attempt = await countAttempt(ctx.request.ip(), email)
    if (!attempt.ok) return refuse(ctx, attempt.error)
    const verified = await verifyPassword(email, password)
    if (!verified.isRight) {
      await recordRefusal(verified.user, verified.reason)
      return refuse(ctx, { type: 'bad_credentials' })
    }
    const { user } = verified
    const factor = await verifyFactor(user, code)
    if (!factor.ok) return refuse(ctx, factor.error)
    await attempt.value.succeed()
    await user.load('grants')
    await openSession(ctx, user, { way: 'password', secondFactor: factor.value })
    return answer(SessionTransformer.transform(new Viewer(user)))
  }
}
