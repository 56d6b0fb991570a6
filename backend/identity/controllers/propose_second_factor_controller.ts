import { answer } from '#backend/http/answer'
import { proposeSecondFactor } from '#backend/identity/actions/set_second_factor'
import { refuse } from '#backend/identity/errors'
import { requireProofForFactor } from '#backend/identity/step_up'
import ProposedFactorTransformer from '#backend/identity/transformers/proposed_factor_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** Begins to set up a second factor, or to replace it: answers a key for the app. */
export default class ProposeSecondFactorController {
  async handle(ctx: HttpContext) {
    const refusal = requireProofForFactor(ctx)
    if (refusal) return refuse(ctx, refusal)
    const proposed = await proposeSecondFactor(ctx.viewer.user)
    return answer(ProposedFactorTransformer.transform(proposed))
  }
}
