import { discardPhoto } from '#backend/photos/actions/discard_photo'
import { refuse } from '#backend/photos/errors'
import { visiblePhoto } from '#backend/photos/queries/visible_photos'
import { reason } from '#backend/photos/validators/reason'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({ reason: reason() })

/** Sets a photo aside that shows nobody of the school. */
export default class DiscardPhotoController {
  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const photo = await visiblePhoto(viewer, params.id)
    const wanted = await request.validateUsing(body)
    const actor = viewer.actorFor(photo.seasonUnit.unitId)
    const discarded = await discardPhoto(photo, wanted.reason, actor)
    return discarded.ok
      ? { data: { id: photo.id, status: discarded.value } }
      : refuse(ctx, discarded.error)
  }
}
