import { SeasonGateway } from '#backend/engine/season_gateway'
import { answerWith } from '#backend/http/answer'
import { explain, localeOf } from '#backend/http/errors/explain'
import { publishSeason } from '#backend/seasons/actions/publish_season'
import { startSeasons } from '#backend/seasons/actions/start_seasons'
import { refuse } from '#backend/seasons/errors'
import PublishedTransformer from '#backend/seasons/transformers/published_transformer'
import Season from '#models/seasons/season'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import logger from '@adonisjs/core/services/logger'

/** Publishes a draft and starts its seasons. */
@inject()
export default class PublishSeasonController {
  constructor(private gateway: SeasonGateway) {}

  async handle(ctx: HttpContext) {
    const season = await Season.findOrFail(ctx.params.id)
    const published = await publishSeason(season, ctx.viewer.user.id)
    if (!published.ok) return refuse(ctx, published.error)
    const { units, warnings } = published.value
    const started = await this.#start()
    return answerWith(PublishedTransformer.transform({ units, started }), {
      warnings: warnings.map((warning) => explain(warning, localeOf(ctx))),
    })
  }

  /** The publication is committed: without an engine the sweep starts the seasons later. */
  async #start(): Promise<number> {
    const started = await startSeasons(this.gateway).catch((err) => {
      logger.warn({ err }, 'seasons not started: the sweep will start them')
      return []
    })
    return started.length
  }
}
