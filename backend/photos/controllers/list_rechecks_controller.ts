import { answer } from '#backend/http/answer'
import { rechecksOfSeason } from '#backend/photos/rechecks/rechecks_of_season'
import RecheckTransformer from '#backend/photos/transformers/recheck_transformer'
import Season from '#models/seasons/season'
import type { HttpContext } from '@adonisjs/core/http'

/** Rechecks of a season's photos: advisory, with their progress. */
export default class ListRechecksController {
  async handle({ params }: HttpContext) {
    const { id } = await Season.findOrFail(params.id)
    return answer(RecheckTransformer.transform(await rechecksOfSeason(id)))
  }
}
