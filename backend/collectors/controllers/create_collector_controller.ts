import { createCollector } from '#backend/collectors/actions/create_collector'
import { refuse } from '#backend/collectors/errors'
import { newCollector } from '#backend/collectors/validators/collector_body'
import { requireStepUp } from '#backend/identity/step_up'
import { answerKey } from '#backend/collectors/answer_key'
import type { HttpContext } from '@adonisjs/core/http'

/** Creates a collector; its key is in this answer, and in no other. */
export default class CreateCollectorController {
  async handle(ctx: HttpContext) {
    const { request, viewer } = ctx
    const wanted = await request.validateUsing(newCollector)
    const refusal = requireStepUp(ctx)
    if (refusal) return refuse(ctx, refusal)
    const made = await createCollector(wanted, viewer.user.id)
    return made.ok ? answerKey(ctx, made.value) : refuse(ctx, made.error)
  }
}
