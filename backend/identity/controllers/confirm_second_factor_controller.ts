import { answer } from '#backend/http/answer'
import { confirmSecondFactor } from '#backend/identity/actions/set_second_factor'
import { recordRefusal } from '#backend/identity/actions/record_refusal'
import { countAttempt } from '#backend/identity/attempts/count_attempt'
import { refuse } from '#backend/identity/errors'
import { confirmNow, requireProofForFactor } from '#backend/identity/step_up'
import RecoveryCodesTransformer from '#backend/identity/transformers/recovery_codes_transformer'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const typed = vine.create({ code: vine.string().maxLength(60) })

/** Sets the second factor after a first code of it; answers the recovery codes. */
export default class ConfirmSecondFactorController {
  async handle(ctx: HttpContext) {
    const { request, session, viewer } = ctx
    const refusal = requireProofForFactor(ctx)
    if (refusal) return refuse(ctx, refusal)
    const { code } = await request.validateUsing(typed)
    const attempt = await countAttempt(request.ip(), viewer.user.email)
    if (!attempt.ok) return refuse(ctx, attempt.error)
    const set = await confirmSecondFactor(viewer.user, code, session.sessionId)
    if (!set.ok) {
      if (set.error.type === 'code_wrong') await recordRefusal(viewer.user, 'code')
      return refuse(ctx, set.error)
    }
    await attempt.value.succeed()
    session.regenerate()
    confirmNow(ctx)
    return answer(RecoveryCodesTransformer.transform({ codes: set.value }))
  }
}
