import { refuse } from '#backend/messages/refuse'
import { decidePhoto } from '#backend/photos/actions/decide_photo'
import { visiblePhoto } from '#backend/photos/queries/visible_photos'
import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { DECISIONS } from '#models/photo_decision'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({
  decision: vine.enum(DECISIONS),
  reason: vine.string().trim().minLength(2).maxLength(500).optional(),
})

/** A reviewer of the centre approves, resets or overrides; the judgement itself is not touched. */
@inject()
export default class PhotoDecisionsController {
  constructor(private queue: PhotoQueue) {}

  async store(ctx: HttpContext) {
    const { bouncer, params, request, viewer } = ctx
    await bouncer.authorize('reviewPhotos')
    const photo = await visiblePhoto(viewer, params.id)
    const { decision, reason } = await request.validateUsing(body)
    const decided = await decidePhoto(photo, decision, reason ?? null, viewer.user.id)
    if (!decided.ok) return refuse(ctx, decided.error)
    if (decision === 'override') await this.queue.make(photo.id)
    return { data: { id: photo.id, status: decided.value } }
  }
}
