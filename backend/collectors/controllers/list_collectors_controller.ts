import { today } from '#backend/clock/season_clock'
import { describedCollectors } from '#backend/collectors/queries/described_collectors'
import CollectorTransformer from '#backend/collectors/transformers/collector_transformer'
import { answerWith } from '#backend/http/answer'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const filter = vine.create({ seasonId: vine.string().uuid().optional() })

/** Who may send photos by the API, the newest first: a season has a few of them. */
export default class ListCollectorsController {
  async handle({ request }: HttpContext) {
    const collectors = await describedCollectors(await request.validateUsing(filter))
    const { length: total } = collectors
    const records = CollectorTransformer.transform(collectors, await today())
    return answerWith(records, { next: null, total })
  }
}
