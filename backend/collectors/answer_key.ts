import { today } from '#backend/clock/season_clock'
import type { KeyShown } from '#backend/collectors/actions/create_collector'
import { describedCollector } from '#backend/collectors/queries/described_collectors'
import CollectorTransformer from '#backend/collectors/transformers/collector_transformer'
import { answerWith } from '#backend/http/answer'
import type { HttpContext } from '@adonisjs/core/http'

/** Answers 201 with a collector, and its new key beside it: the only time that anybody sees it. */
export async function answerKey({ response }: HttpContext, { id, key }: KeyShown) {
  response.status(201)
  const described = await describedCollector(id)
  return answerWith(CollectorTransformer.transform(described, await today()), { key })
}
