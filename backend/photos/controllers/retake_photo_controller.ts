import { readUpload } from '#backend/http/uploads/read_upload'
import { retakePhoto } from '#backend/photos/actions/retake_photo'
import { refuse } from '#backend/photos/errors'
import { visiblePhoto } from '#backend/photos/queries/visible_photos'
import { VerdictWait } from '#backend/photos/queries/wait_for_verdict'
import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { uploadDetails } from '#backend/photos/validators/upload_details'
import { MAX_MEGABYTES } from '#backend/portraits/files/inspect_file'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

/** Another photo of the same person. Answers 201 with its state if it is judged in time, else 202. */
@inject()
export default class RetakePhotoController {
  constructor(
    private queue: PhotoQueue,
    private verdict: VerdictWait
  ) {}

  async handle(ctx: HttpContext) {
    const { params, request, response, viewer } = ctx
    const earlier = await visiblePhoto(viewer, params.id)
    const upload = await readUpload(request, MAX_MEGABYTES)
    if (!upload.ok) return refuse(ctx, upload.error)
    const { bytes, release } = upload.value
    const taken = { bytes, ...(await request.validateUsing(uploadDetails)) }
    const actor = viewer.actorFor(earlier.seasonUnit.unitId)
    const retaken = await retakePhoto(earlier, taken, actor, this.queue)
    release()
    if (!retaken.ok) return refuse(ctx, retaken.error)
    const { id, knownSince } = retaken.value
    const status = await this.verdict.until(id)
    response.status(status === 'checking' ? 202 : 201)
    return { data: { id, status }, meta: { knownSince } }
  }
}
