import { readUpload } from '#backend/http/uploads/read_upload'
import { refuse } from '#backend/http/errors/refuse'
import { appealPhoto } from '#backend/photos/actions/appeal_photo'
import { exemptPhoto } from '#backend/photos/actions/exempt_photo'
import { retakePhoto } from '#backend/photos/actions/retake_photo'
import { MAX_MEGABYTES } from '#backend/portraits/files/inspect_file'
import { visiblePhoto } from '#backend/photos/queries/visible_photos'
import { VerdictWait } from '#backend/photos/queries/wait_for_verdict'
import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { reason } from '#backend/photos/validators/reason'
import { uploadDetails } from '#backend/photos/validators/upload_details'
import { EXEMPTION_GROUNDS } from '#models/photos/photo_exemption'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const appeal = vine.create({ reason: reason() })
const exemption = vine.create({ ground: vine.enum(EXEMPTION_GROUNDS), reason: reason() })

/** Acts about the person on a photo: retake, appeal, exemption. */
@inject()
export default class PhotoPersonController {
  constructor(
    private queue: PhotoQueue,
    private verdict: VerdictWait
  ) {}

  async retake(ctx: HttpContext) {
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
    const { id } = retaken.value
    const status = await this.verdict.until(id)
    response.status(status === 'checking' ? 202 : 201)
    return { data: { id, status } }
  }

  async appeal(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const photo = await visiblePhoto(viewer, params.id)
    const { reason: words } = await request.validateUsing(appeal)
    const appealed = await appealPhoto(photo, words, viewer.actorFor(photo.seasonUnit.unitId))
    return appealed.ok
      ? { data: { id: photo.id, status: 'appealed' } }
      : refuse(ctx, appealed.error)
  }

  async exempt(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const photo = await visiblePhoto(viewer, params.id)
    const wanted = await request.validateUsing(exemption)
    const exempted = await exemptPhoto(photo, wanted, viewer.actorFor(photo.seasonUnit.unitId))
    return exempted.ok ? { data: { id: photo.id } } : refuse(ctx, exempted.error)
  }
}
