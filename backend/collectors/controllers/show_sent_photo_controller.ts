import { refuseIntake } from '#backend/collectors/errors'
import { sentPhoto } from '#backend/collectors/queries/sent_photo'
import SentPhotoTransformer from '#backend/collectors/transformers/sent_photo_transformer'
import { answer } from '#backend/http/answer'
import { localeOf } from '#backend/http/errors/explain'
import type { HttpContext } from '@adonisjs/core/http'

/** What became of a photo: its verdict, and later whether it was reset. */
export default class ShowSentPhotoController {
  async handle(ctx: HttpContext) {
    const { params, sender } = ctx
    const of = { collectorId: sender.collector.id, externalNo: params.externalNo }
    const sent = await sentPhoto(of)
    if (!sent) return refuseIntake(ctx, { type: 'not_found' })
    return answer(SentPhotoTransformer.transform(sent, localeOf(ctx)))
  }
}
