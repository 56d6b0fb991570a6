import { seePicture } from '#backend/photos/actions/see_picture'
import { refuse } from '#backend/photos/errors'
import { streamObject } from '#backend/photos/photo_objects'
import { visiblePhoto } from '#backend/photos/queries/visible_photos'
import type Photo from '#models/photos/photo'
import type { HttpContext } from '@adonisjs/core/http'

type Kind = 'picture' | 'product' | 'thumbnail'

const KEYS: Record<Kind, (photo: Photo) => string | null> = {
  picture: ({ objectKey }) => objectKey,
  product: ({ productKey }) => productKey,
  thumbnail: ({ thumbnailKey, objectKey }) => thumbnailKey ?? objectKey,
}

/** A picture itself: every view is audited, and no cache stores it. */
export default class ShowPictureController {
  async handle(ctx: HttpContext) {
    const { params, response, viewer } = ctx
    const kind: Kind = params.kind
    const photo = await visiblePhoto(viewer, params.id)
    const key = KEYS[kind](photo)
    if (!key) return refuse(ctx, { type: 'not_found' })
    const roles = viewer.rolesFor(photo.seasonUnit.unitId)
    const look = { userId: viewer.user.id, roles, photoId: photo.id, kind }
    const seen = await seePicture(look)
    if (!seen.ok) return refuse(ctx, seen.error)
    response.header('content-type', 'image/jpeg')
    // Our own file name: the name of an upload is never used.
    response.header('content-disposition', `inline; filename="${kind}.jpg"`)
    response.header('cache-control', 'private, no-store')
    response.header('x-content-type-options', 'nosniff')
    return response.stream(await streamObject(key))
  }
}
