import { recordClaim } from '#backend/photos/actions/record_claim'
import { err, ok, type Result } from '#domain/result'
import Photo from '#models/photos/photo'
import { DateTime } from 'luxon'
import type { AnswerFault, Answering } from './sent_answer.js'

/** What is surplus or there twice is delivered no more; its photo is kept, and counts nowhere. */
export async function removeImage({
  item,
  actorId: authorId,
  trx,
}: Answering): Promise<Result<null, AnswerFault>> {
  if (!item) return err({ type: 'nothing_delivered' })
  await item.useTransaction(trx).merge({ removedAt: DateTime.now() }).save()
  const photo = await Photo.query({ client: trx }).where('id', item.photoId).firstOrFail()
  const nobody = { studentId: null, status: 'awaiting_review', isDiscarded: true } as const
  await recordClaim(photo, nobody, { why: 'discarded', authorId, reason: 'erratum' }, trx)
  return ok(null)
}
