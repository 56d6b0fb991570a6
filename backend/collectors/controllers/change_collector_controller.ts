import { today } from '#backend/clock/season_clock'
import { changeCollector } from '#backend/collectors/actions/change_collector'
import { refuse } from '#backend/collectors/errors'
import { describedCollector } from '#backend/collectors/queries/described_collectors'
import CollectorTransformer from '#backend/collectors/transformers/collector_transformer'
import { changedCollector } from '#backend/collectors/validators/collector_body'
import { answer } from '#backend/http/answer'
import { requireStepUp } from '#backend/identity/step_up'
import type { HttpContext } from '@adonisjs/core/http'

/** Changes the name, the schools and the last day of a collector. */
export default class ChangeCollectorController {
  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const wanted = await request.validateUsing(changedCollector)
    const refusal = requireStepUp(ctx)
    if (refusal) return refuse(ctx, refusal)
    const changed = await changeCollector(params.id, wanted, viewer.user.id)
    if (!changed.ok) return refuse(ctx, changed.error)
    const described = await describedCollector(params.id)
    return answer(CollectorTransformer.transform(described, await today()))
  }
}
