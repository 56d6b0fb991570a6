import { exemptPhoto } from '#backend/photos/exemptions/exempt_photo'
import { refuse } from '#backend/photos/errors'
import { visiblePhoto } from '#backend/photos/queries/visible_photos'
import { EXEMPTION_GROUNDS } from '#domain/photos/exemptions'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({ ground: vine.enum(EXEMPTION_GROUNDS) })

/** Exempts the student on a photo from the head cover rule. */
export default class ExemptPhotoController {
  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const photo = await visiblePhoto(viewer, params.id)
    const { ground } = await request.validateUsing(body)
    const exempted = await exemptPhoto(photo, ground, viewer.actorFor(photo.seasonUnit.unitId))
    return exempted.ok ? { data: { id: photo.id } } : refuse(ctx, exempted.error)
  }
}
