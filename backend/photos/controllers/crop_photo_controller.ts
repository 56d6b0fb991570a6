import { answer } from '#backend/http/answer'
import { finishPhoto } from '#backend/photos/by_hand/finish_photo'
import { refuseFinish } from '#backend/photos/by_hand/refuse_finish'
import { visiblePhoto } from '#backend/photos/queries/visible_photos'
import { HandQueue } from '#backend/photos/by_hand/hand_queue'
import FinishedTransformer from '#backend/photos/transformers/finished_transformer'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

/** No stored photo is larger: of a frame that leaves it the worker says so. */
const place = () => vine.number().min(-1).max(10_000)

const body = vine.create({
  frame: vine.object({ left: place(), top: place(), width: place() }),
})

/** The finished picture from the part of the photo that a person has chosen. */
@inject()
export default class CropPhotoController {
  constructor(private queue: HandQueue) {}

  async handle(ctx: HttpContext) {
    const { params, request, response, viewer } = ctx
    const photo = await visiblePhoto(viewer, params.id)
    const { frame } = await request.validateUsing(body)
    const actor = viewer.actorFor(photo.seasonUnit.unitId)
    const finished = await finishPhoto(photo, { way: 'cropped', frame }, actor, this.queue)
    if (!finished.ok) return refuseFinish(ctx, finished.error)
    response.status(201)
    return answer(FinishedTransformer.transform({ id: photo.id, version: finished.value }))
  }
}
