import { answer } from '#backend/http/answer'
import { renewOwnRecoveryCodes } from '#backend/identity/actions/renew_own_recovery_codes'
import { refuse } from '#backend/identity/errors'
import { requireStepUp } from '#backend/identity/step_up'
import RecoveryCodesTransformer from '#backend/identity/transformers/recovery_codes_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** Answers new recovery codes in place of the earlier ones. */
export default class RenewRecoveryCodesController {
  async handle(ctx: HttpContext) {
    const { user } = ctx.viewer
    const refusal = requireStepUp(ctx)
    if (refusal) return refuse(ctx, refusal)
    if (!user.secondFactorAt) return refuse(ctx, { type: 'second_factor_missing' })
    const codes = await renewOwnRecoveryCodes(user.id)
    return answer(RecoveryCodesTransformer.transform({ codes }))
  }
}
