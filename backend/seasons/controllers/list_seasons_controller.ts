import { answerWith } from '#backend/http/answer'
import { describedSeasons } from '#backend/seasons/queries/described_seasons'
import SeasonTransformer from '#backend/seasons/transformers/season_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** Seasons, newest first. */
export default class ListSeasonsController {
  async handle({ viewer }: HttpContext) {
    const seasons = await describedSeasons(viewer)
    return answerWith(SeasonTransformer.transform(seasons), { next: null, total: seasons.length })
  }
}
