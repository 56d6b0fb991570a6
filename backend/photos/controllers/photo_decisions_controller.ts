import { refuse } from '#backend/messages/refuse'
import { decidePhoto } from '#backend/photos/actions/decide_photo'
import { visiblePhoto } from '#backend/photos/queries/visible_photos'
import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { reason } from '#backend/photos/validators/reason'
import { notArchived } from '#backend/seasons/queries/phase_of'
import { DECISIONS, FINDINGS } from '#models/photo_decision'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({
  decision: vine.enum(DECISIONS),
  reason: reason().optional(),
  finding: vine.enum(FINDINGS).optional(),
})

/** A reviewer of the centre approves, resets, overrides or upholds; the judgement is not touched. */
@inject()
export default class PhotoDecisionsController {
  constructor(private queue: PhotoQueue) {}

  async store(ctx: HttpContext) {
    const { bouncer, params, request, viewer } = ctx
    await bouncer.authorize('reviewPhotos')
    const photo = await visiblePhoto(viewer, params.id)
    const open = await notArchived(photo.seasonUnit)
    if (!open.ok) return refuse(ctx, open.error)
    const wanted = await request.validateUsing(body)
    const decided = await decidePhoto(photo, wanted, viewer.user.id)
    if (!decided.ok) return refuse(ctx, decided.error)
    if (wanted.decision === 'override') await this.queue.make(photo.id)
    return { data: { id: photo.id, status: decided.value } }
  }
}
