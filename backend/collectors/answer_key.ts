import { today } from '#backend/clock/season_clock'
import type { KeyShown } from '#backend/collectors/actions/create_collector'
import type { HookShown } from '#backend/collectors/actions/set_hook'
import { describedCollector } from '#backend/collectors/queries/described_collectors'
import CollectorTransformer from '#backend/collectors/transformers/collector_transformer'
import { answerWith } from '#backend/http/answer'
import type { HttpContext } from '@adonisjs/core/http'

/** Answers 201 with a collector, and its new key beside it: the only time that anybody sees it. */
export const answerKey = (ctx: HttpContext, { id, key }: KeyShown) => answerOnce(ctx, id, { key })

/** The same of what signs the events of its hook. */
export const answerHook = (ctx: HttpContext, { id, secret }: HookShown) =>
  answerOnce(ctx, id, { secret })

async function answerOnce({ response }: HttpContext, id: string, shown: object) {
  response.status(201)
  const described = await describedCollector(id)
  return answerWith(CollectorTransformer.transform(described, await today()), shown)
}
