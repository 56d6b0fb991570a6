import { refuse } from '#backend/phone/errors'
import { streamObject } from '#backend/photos/photo_objects'
import Photo from '#models/photos/photo'
import type { HttpContext } from '@adonisjs/core/http'

const KEYS = {
  picture: ({ objectKey }: Photo) => objectKey,
  product: ({ productKey }: Photo) => productKey,
  thumbnail: ({ thumbnailKey, objectKey }: Photo) => thumbnailKey ?? objectKey,
}

/** A picture of the student who asks; nobody else's is found, and no cache stores it. */
export default class ShowOwnPictureController {
  async handle(ctx: HttpContext) {
    const { params, response, bearer } = ctx
    const photo = await Photo.query()
      .where({ id: params.id, studentId: bearer.student.id })
      .whereNull('draft_removed_at')
      .first()
    const key = photo && KEYS[params.kind as keyof typeof KEYS](photo)
    if (!key) return refuse(ctx, { type: 'not_found' })
    response.header('content-type', 'image/jpeg')
    response.header('content-disposition', `inline; filename="${params.kind}.jpg"`)
    response.header('cache-control', 'private, no-store')
    response.header('x-content-type-options', 'nosniff')
    return response.stream(await streamObject(key))
  }
}
