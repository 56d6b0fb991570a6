import { today } from '#backend/clock/season_clock'
import { describedCollector } from '#backend/collectors/queries/described_collectors'
import CollectorTransformer from '#backend/collectors/transformers/collector_transformer'
import { answer } from '#backend/http/answer'
import type { HttpContext } from '@adonisjs/core/http'

/** One collector, to be changed. */
export default class ShowCollectorController {
  async handle({ params }: HttpContext) {
    const described = await describedCollector(params.id)
    return answer(CollectorTransformer.transform(described, await today()))
  }
}
