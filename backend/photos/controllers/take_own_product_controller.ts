import { answer } from '#backend/http/answer'
import { readUpload } from '#backend/http/uploads/read_upload'
import { finishPhoto } from '#backend/photos/by_hand/finish_photo'
import { refuseFinish } from '#backend/photos/by_hand/refuse_finish'
import { refuse } from '#backend/photos/errors'
import { deleteObject, putObject, quarantineKey } from '#backend/photos/photo_objects'
import { visiblePhoto } from '#backend/photos/queries/visible_photos'
import { HandQueue } from '#backend/photos/by_hand/hand_queue'
import FinishedTransformer from '#backend/photos/transformers/finished_transformer'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { randomUUID } from 'node:crypto'

/** Far more than a finished picture has: a larger one is told its size and what it should be. */
const MAX_MEGABYTES = 2

/** A finished picture that a person has made elsewhere. Its bytes are opened by a photo worker only. */
@inject()
export default class TakeOwnProductController {
  constructor(private queue: HandQueue) {}

  async handle(ctx: HttpContext) {
    const { params, request, response, viewer } = ctx
    const photo = await visiblePhoto(viewer, params.id)
    const upload = await readUpload(request, MAX_MEGABYTES)
    if (!upload.ok) return refuse(ctx, upload.error)
    const uploadId = randomUUID()
    await putObject(quarantineKey(uploadId), upload.value.bytes)
    upload.value.release()
    const actor = viewer.actorFor(photo.seasonUnit.unitId)
    const work = { way: 'own', uploadId } as const
    const finished = await finishPhoto(photo, work, actor, this.queue).finally(() =>
      deleteObject(quarantineKey(uploadId))
    )
    if (!finished.ok) return refuseFinish(ctx, finished.error)
    response.status(201)
    return answer(FinishedTransformer.transform({ id: photo.id, version: finished.value }))
  }
}
