import { answerWith } from '#backend/http/answer'
import { momentCursor, pageLimit, PAGE_ROWS } from '#backend/http/cursors'
import { PHOTO_GROUPS, photosPage } from '#backend/photos/queries/newest_photos'
import PhotoTransformer from '#backend/photos/transformers/photo_transformer'
import { PHOTO_STATES } from '#domain/photos/desk'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const page = vine.create({
  after: momentCursor(),
  limit: pageLimit(),
  status: vine.enum([...PHOTO_STATES, ...PHOTO_GROUPS] as const).optional(),
  seasonId: vine.string().uuid().optional(),
  seasonUnitId: vine.string().uuid().optional(),
  studentId: vine.string().uuid().optional(),
})

/** Photos that the viewer may see, newest first. */
export default class ListPhotosController {
  async handle({ request, viewer }: HttpContext) {
    const { limit = PAGE_ROWS, ...filter } = await request.validateUsing(page)
    const { rows, next } = await photosPage(viewer, filter, limit)
    return answerWith(PhotoTransformer.transform(rows), { next })
  }
}
