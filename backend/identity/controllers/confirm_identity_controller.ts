import { confirmIdentity } from '#backend/identity/actions/confirm_identity'
import { recordRefusal } from '#backend/identity/actions/record_refusal'
import { countAttempt } from '#backend/identity/attempts/count_attempt'
import { refuse } from '#backend/identity/errors'
import { confirmNow } from '#backend/identity/step_up'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const proof = vine.create({
  code: vine.string().maxLength(60).optional(),
  password: vine.string().maxLength(1_000).optional(),
})

/** The signed-in user proves again who they are, for the next ten minutes. */
export default class ConfirmIdentityController {
  async handle(ctx: HttpContext) {
    const { request, response, session, viewer } = ctx
    const given = await request.validateUsing(proof)
    const attempt = await countAttempt(request.ip(), viewer.user.email)
    if (!attempt.ok) return refuse(ctx, attempt.error)
    const confirmed = await confirmIdentity(viewer.user, given)
    if (!confirmed.ok) {
      await recordRefusal(viewer.user, 'confirmation')
      return refuse(ctx, confirmed.error)
    }
    await attempt.value.succeed()
    // A key that somebody else may have is worth nothing from here on (ASVS 5.0, 7.2.4).
    session.regenerate()
    confirmNow(ctx)
    return response.noContent()
  }
}
