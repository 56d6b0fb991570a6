import { recordLook } from '#backend/audit/record_look'
import { answer } from '#backend/http/answer'
import { localeOf } from '#backend/http/errors/explain'
import { photoDetail } from '#backend/photos/queries/photo_detail'
import { visiblePhoto } from '#backend/photos/queries/visible_photos'
import PhotoDetailTransformer from '#backend/photos/transformers/photo_detail_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** One photo with each rule in words. */
export default class ShowPhotoController {
  async handle(ctx: HttpContext) {
    const photo = await visiblePhoto(ctx.viewer, ctx.params.id)
    const look = { actorId: ctx.viewer.user.id, subjectType: 'photo', subjectId: photo.id }
    await recordLook({ ...look, action: 'photo.read' })
    const detail = await photoDetail(photo, ctx.viewer)
    return answer(PhotoDetailTransformer.transform(detail, localeOf(ctx)))
  }
}
