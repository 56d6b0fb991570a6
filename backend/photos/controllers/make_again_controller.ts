import { answer } from '#backend/http/answer'
import { makeAgain } from '#backend/photos/by_hand/make_again'
import { refuse } from '#backend/photos/errors'
import { visiblePhoto } from '#backend/photos/queries/visible_photos'
import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import FinishedTransformer from '#backend/photos/transformers/finished_transformer'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

/** Back to automatic: the machine makes the finished picture again. */
@inject()
export default class MakeAgainController {
  constructor(private queue: PhotoQueue) {}

  async handle(ctx: HttpContext) {
    const { params, response, viewer } = ctx
    const photo = await visiblePhoto(viewer, params.id)
    const actor = viewer.actorFor(photo.seasonUnit.unitId)
    const again = await makeAgain(photo, actor, this.queue)
    if (!again.ok) return refuse(ctx, again.error)
    response.status(202)
    return answer(FinishedTransformer.transform({ id: photo.id, version: null }))
  }
}
