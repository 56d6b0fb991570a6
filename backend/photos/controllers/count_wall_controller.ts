import { answer } from '#backend/http/answer'
import WallCountsTransformer from '#backend/photos/transformers/wall_counts_transformer'
import { wallFilter } from '#backend/photos/validators/wall_filter'
import { countWall } from '#backend/photos/wall/count_wall'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const filter = vine.create(wallFilter())

/** How many photos each chip of the wall has. */
export default class CountWallController {
  async handle({ request, viewer }: HttpContext) {
    const counts = await countWall(viewer, await request.validateUsing(filter))
    return answer(WallCountsTransformer.transform(counts))
  }
}
