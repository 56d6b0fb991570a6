import { exemptPhoto } from '#backend/photos/actions/exempt_photo'
import { refuse } from '#backend/photos/errors'
import { visiblePhoto } from '#backend/photos/queries/visible_photos'
import { reason } from '#backend/photos/validators/reason'
import { EXEMPTION_GROUNDS } from '#models/photos/photo_exemption'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const exemption = vine.create({ ground: vine.enum(EXEMPTION_GROUNDS), reason: reason() })

/** Exempts the person on a photo from the head cover rule. */
export default class ExemptPhotoController {
  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const photo = await visiblePhoto(viewer, params.id)
    const wanted = await request.validateUsing(exemption)
    const exempted = await exemptPhoto(photo, wanted, viewer.actorFor(photo.seasonUnit.unitId))
    return exempted.ok ? { data: { id: photo.id } } : refuse(ctx, exempted.error)
  }
}
