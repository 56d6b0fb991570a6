import { answerWith } from '#backend/http/answer'
import { localeOf } from '#backend/http/errors/explain'
import { readUpload } from '#backend/http/uploads/read_upload'
import { handInPhoto } from '#backend/photos/actions/hand_in_photo'
import { refuse } from '#backend/photos/errors'
import { photoDetail } from '#backend/photos/queries/photo_detail'
import { visiblePhoto } from '#backend/photos/queries/visible_photos'
import { VerdictWait } from '#backend/photos/queries/wait_for_verdict'
import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import PhotoDetailTransformer from '#backend/photos/transformers/photo_detail_transformer'
import { uploadDetails } from '#backend/photos/validators/upload_details'
import { MAX_MEGABYTES } from '#backend/portraits/files/inspect_file'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

/** Staff hand in a photo of a unit. Answers 201 with the verdict if it is there in time, else 202. */
@inject()
export default class HandInPhotoController {
  constructor(
    private queue: PhotoQueue,
    private verdict: VerdictWait
  ) {}

  async handle(ctx: HttpContext) {
    const { request, response, viewer } = ctx
    const unit = await unitOfRoute(ctx)
    const upload = await readUpload(request, MAX_MEGABYTES)
    if (!upload.ok) return refuse(ctx, upload.error)
    const { bytes, release } = upload.value
    const wanted = { bytes, ...(await request.validateUsing(uploadDetails)) }
    const handedIn = await handInPhoto(unit, wanted, viewer.user.id, this.queue)
    release()
    if (!handedIn.ok) return refuse(ctx, handedIn.error)
    const { id, knownSince } = handedIn.value
    await this.verdict.until(id)
    const photo = await visiblePhoto(viewer, id)
    response.status(photo.status === 'checking' ? 202 : 201)
    const detail = await photoDetail(photo, viewer)
    return answerWith(PhotoDetailTransformer.transform(detail, localeOf(ctx)), { knownSince })
  }
}
