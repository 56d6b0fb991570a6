import { ratingsOfSeason } from '#backend/feedback_forms/queries/ratings_of_season'
import RatingTransformer from '#backend/feedback_forms/transformers/rating_transformer'
import { answerWith } from '#backend/http/answer'
import { pageLimit } from '#backend/http/cursors'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

// It is one page, whatever its size: as long as a season has schools.
const filter = vine.create({ seasonId: vine.string().uuid().optional(), limit: pageLimit() })

/** What the schools of a season think of it. */
export default class ListRatingsController {
  async handle({ request }: HttpContext) {
    const { seasonId } = await request.validateUsing(filter)
    const rated = await ratingsOfSeason(seasonId)
    return answerWith(RatingTransformer.transform(rated), { next: null })
  }
}
