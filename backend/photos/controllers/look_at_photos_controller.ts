import { answer } from '#backend/http/answer'
import { lookAtPhotos } from '#backend/photos/actions/look_at_photos'
import LookedAtTransformer from '#backend/photos/transformers/looked_at_transformer'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const MOST_PHOTOS = 1_000

const body = vine.create({
  ids: vine.array(vine.string().uuid()).minLength(1).maxLength(MOST_PHOTOS).distinct(),
})

/** One look at the accepted photos that somebody has seen on the wall. */
export default class LookAtPhotosController {
  async handle({ request, viewer }: HttpContext) {
    const { ids } = await request.validateUsing(body)
    return answer(LookedAtTransformer.transform(await lookAtPhotos(viewer, ids)))
  }
}
