import { decidePhoto } from '#backend/photos/actions/decide_photo'
import { answer } from '#backend/http/answer'
import { refuse } from '#backend/photos/errors'
import { visiblePhoto } from '#backend/photos/queries/visible_photos'
import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { reason } from '#backend/photos/validators/reason'
import DecidedTransformer from '#backend/photos/transformers/decided_transformer'
import { DECISIONS, FINDINGS } from '#domain/photos/desk'
import { RESET_REASONS } from '#domain/policy/reset_reasons'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({
  decision: vine.enum(DECISIONS),
  reason: reason().optional(),
  reasonCodes: vine.array(vine.enum(RESET_REASONS)).distinct().optional(),
  finding: vine.enum(FINDINGS).optional(),
})

/** Look, approve, reset, override, uphold, flag or restore; the verdict is not changed. */
@inject()
export default class DecidePhotoController {
  constructor(private queue: PhotoQueue) {}

  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const photo = await visiblePhoto(viewer, params.id)
    const wanted = await request.validateUsing(body)
    const decided = await decidePhoto(photo, wanted, viewer.actorFor(photo.seasonUnit.unitId))
    if (!decided.ok) return refuse(ctx, decided.error)
    if (wanted.decision === 'override') await this.queue.make(photo.id)
    return answer(DecidedTransformer.transform({ id: photo.id, ...decided.value }))
  }
}
