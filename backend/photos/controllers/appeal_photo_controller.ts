import { appealPhoto } from '#backend/photos/actions/appeal_photo'
import { refuse } from '#backend/photos/errors'
import { visiblePhoto } from '#backend/photos/queries/visible_photos'
import { reason } from '#backend/photos/validators/reason'
import { MOVES } from '#domain/photos/desk'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const appeal = vine.create({ reason: reason() })

/** Asks for a person to look at a failed photo. */
export default class AppealPhotoController {
  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const photo = await visiblePhoto(viewer, params.id)
    const { reason: words } = await request.validateUsing(appeal)
    const appealed = await appealPhoto(photo, words, viewer.actorFor(photo.seasonUnit.unitId))
    if (!appealed.ok) return refuse(ctx, appealed.error)
    return { data: { id: photo.id, status: MOVES.appeal.to } }
  }
}
