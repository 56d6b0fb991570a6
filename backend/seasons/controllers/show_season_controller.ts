import { answer } from '#backend/http/answer'
import { describedSeason } from '#backend/seasons/queries/described_seasons'
import SeasonTransformer from '#backend/seasons/transformers/season_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** One season with its rules. */
export default class ShowSeasonController {
  async handle({ params, viewer }: HttpContext) {
    return answer(SeasonTransformer.transform(await describedSeason(viewer, params.id)))
  }
}
