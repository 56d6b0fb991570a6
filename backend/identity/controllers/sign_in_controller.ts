import { recordAudit } from '#backend/audit/record_audit'
import { answer } from '#backend/http/answer'
import { recordRefusal } from '#backend/identity/actions/record_refusal'
import { verifyPassword } from '#backend/identity/actions/verify_password'
import { countAttempt } from '#backend/identity/attempts/count_attempt'
import { refuse } from '#backend/identity/errors'
import SessionTransformer from '#backend/identity/transformers/session_transformer'
import { Viewer } from '#backend/identity/viewer'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const credentials = vine.create({
  // The longest address of mail: RFC 5321, 4.5.3.1.3.
  email: vine.string().trim().toLowerCase().maxLength(254).email(),
  password: vine.string().maxLength(1_000),
})

/** Opens a session; attempts are limited by address and by account. */
export default class SignInController {
  async handle(ctx: HttpContext) {
    const { email, password } = await ctx.request.validateUsing(credentials)
    const attempt = await countAttempt(ctx.request.ip(), email)
    if (!attempt.ok) return refuse(ctx, attempt.error)
    const verified = await verifyPassword(email, password)
    if (!verified.isRight) {
      await recordRefusal(verified.user, verified.reason)
      return refuse(ctx, { type: 'bad_credentials' })
    }
    const { user } = verified
    await attempt.value.succeed()
    await user.load('grants')
    await ctx.auth.use('web').login(user)
    const subject = { subjectType: 'user', subjectId: user.id }
    await recordAudit({ actorId: user.id, action: 'session.opened', ...subject })
    return answer(SessionTransformer.transform(new Viewer(user)))
  }
}
