import { recordAudit } from '#backend/audit/record_audit'
import { refuse } from '#backend/messages/refuse'
import { streamObject } from '#backend/photos/photo_objects'
import { visiblePhoto } from '#backend/photos/queries/visible_photos'
import type { HttpContext } from '@adonisjs/core/http'

/** The pictures themselves: each look is in the audit, and no cache keeps them. */
export default class PhotoPicturesController {
  async show(ctx: HttpContext) {
    const { params, response, viewer } = ctx
    const photo = await visiblePhoto(viewer, params.id)
    const key = params.kind === 'product' ? photo.productKey : photo.objectKey
    if (!key) return refuse(ctx, { type: 'not_found' })
    const subject = { subjectType: 'photo', subjectId: photo.id }
    const details = { kind: params.kind }
    await recordAudit({ actorId: viewer.user.id, action: 'photo.opened', ...subject, details })
    response.header('content-type', 'image/jpeg')
    // A name of ours: what an upload was called is never used.
    response.header('content-disposition', `inline; filename="${params.kind}.jpg"`)
    response.header('cache-control', 'private, no-store')
    response.header('x-content-type-options', 'nosniff')
    return response.stream(await streamObject(key))
  }
}
