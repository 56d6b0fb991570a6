import { answerWith } from '#backend/http/answer'
import { momentCursor, pageLimit } from '#backend/http/cursors'
import WallPhotoTransformer from '#backend/photos/transformers/wall_photo_transformer'
import { wallChip, wallFilter } from '#backend/photos/validators/wall_filter'
import { wallPage } from '#backend/photos/wall/wall_page'
import { localeOf } from '#backend/http/errors/explain'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const WALL_ROWS = 100

const page = vine.create({
  after: momentCursor(),
  limit: pageLimit(),
  chip: wallChip().optional(),
  ...wallFilter(),
})

/** The photos of the wall, newest first. */
export default class ShowWallController {
  async handle(ctx: HttpContext) {
    const { request, viewer } = ctx
    const { after, limit = WALL_ROWS, ...filter } = await request.validateUsing(page)
    const { rows, next } = await wallPage(viewer, filter, { after, limit })
    return answerWith(WallPhotoTransformer.transform(rows, viewer, localeOf(ctx)), { next })
  }
}
