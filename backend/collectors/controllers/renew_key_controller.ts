import { renewKey } from '#backend/collectors/actions/renew_key'
import { answerKey } from '#backend/collectors/answer_key'
import { refuse } from '#backend/collectors/errors'
import { meantKey } from '#backend/collectors/validators/collector_body'
import { requireStepUp } from '#backend/identity/step_up'
import type { HttpContext } from '@adonisjs/core/http'

/** Gives a collector another key, which is in this answer, and in no other. */
export default class RenewKeyController {
  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const { keyPrefix } = await request.validateUsing(meantKey)
    const refusal = requireStepUp(ctx)
    if (refusal) return refuse(ctx, refusal)
    const renewed = await renewKey({ id: params.id, keyPrefix }, viewer.user.id)
    return renewed.ok ? answerKey(ctx, renewed.value) : refuse(ctx, renewed.error)
  }
}
