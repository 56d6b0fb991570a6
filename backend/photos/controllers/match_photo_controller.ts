import { matchPhoto } from '#backend/photos/actions/match_photo'
import { refuse } from '#backend/photos/errors'
import { visiblePhoto } from '#backend/photos/queries/visible_photos'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({ studentId: vine.string().uuid() })

/** Says whom a photo shows. */
export default class MatchPhotoController {
  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const photo = await visiblePhoto(viewer, params.id)
    const { studentId } = await request.validateUsing(body)
    const matched = await matchPhoto(photo, studentId, viewer.actorFor(photo.seasonUnit.unitId))
    return matched.ok
      ? { data: { id: photo.id, status: matched.value } }
      : refuse(ctx, matched.error)
  }
}
