import { setHook } from '#backend/collectors/actions/set_hook'
import { answerHook } from '#backend/collectors/answer_key'
import { refuse } from '#backend/collectors/errors'
import { wantedHook } from '#backend/collectors/validators/collector_body'
import { requireStepUp } from '#backend/identity/step_up'
import type { HttpContext } from '@adonisjs/core/http'

/** Sets where a collector is told what becomes of its photos; what signs it is in this answer, and in no other. */
export default class SetHookController {
  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const { address } = await request.validateUsing(wantedHook)
    const refusal = requireStepUp(ctx)
    if (refusal) return refuse(ctx, refusal)
    const set = await setHook(params.id, address, viewer.user.id)
    return set.ok ? answerHook(ctx, set.value) : refuse(ctx, set.error)
  }
}
