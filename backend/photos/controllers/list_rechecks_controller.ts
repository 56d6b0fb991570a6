import { answer } from '#backend/http/answer'
import { rechecksOfSeason } from '#backend/photos/rechecks/rechecks_of_season'
import RecheckTransformer from '#backend/photos/transformers/recheck_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** Rechecks of a season's photos: advisory, with their progress. */
export default class ListRechecksController {
  async handle({ bouncer, params }: HttpContext) {
    await bouncer.authorize('readCentre')
    return answer(RecheckTransformer.transform(await rechecksOfSeason(params.id)))
  }
}
