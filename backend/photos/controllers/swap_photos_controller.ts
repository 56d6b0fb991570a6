import { swapPhotos } from '#backend/photos/actions/swap_photos'
import { refuse } from '#backend/photos/errors'
import { visiblePhoto } from '#backend/photos/queries/visible_photos'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({ photoId: vine.string().uuid() })

/** Exchanges the students of two photos. */
export default class SwapPhotosController {
  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const photo = await visiblePhoto(viewer, params.id)
    const { photoId } = await request.validateUsing(body)
    const swapped = await swapPhotos(photo, photoId, viewer.actorFor(photo.seasonUnit.unitId))
    return swapped.ok
      ? { data: { id: photo.id, status: swapped.value } }
      : refuse(ctx, swapped.error)
  }
}
