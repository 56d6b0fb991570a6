import { recordAudit } from '#backend/audit/record_audit'
import { recordClaim } from '#backend/photos/actions/record_claim'
import { deliveredPhotos } from '#backend/photos/queries/delivered_photos'
import { err, ok, type Result } from '#domain/result'
import Photo from '#models/photos/photo'
import type { AnswerFault, Answering } from './sent_answer.js'

type PhotoFault = Extract<
  AnswerFault,
  { type: 'photo_unknown' | 'photo_in_batch' | 'product_missing' }
>

/** A finished photo of this student, or of nobody yet, that no batch has delivered. */
async function usable({ erratum, sent, trx }: Answering): Promise<Result<Photo, PhotoFault>> {
  const { seasonUnitId, round, studentId } = erratum
  const photo = await Photo.query({ client: trx })
    .where({ id: sent.photoId ?? null, seasonUnitId, round })
    .whereNull('discardedAt')
    .where((shows) => shows.where({ studentId }).orWhereNull('studentId'))
    .first()
  if (!photo) return err({ type: 'photo_unknown' })
  if ((await deliveredPhotos([photo.id], trx)).has(photo.id)) return err({ type: 'photo_in_batch' })
  return photo.productKey ? ok(photo) : err({ type: 'product_missing' })
}

/** Whoever answers has looked at it, and accepts it in place of what the machine or somebody else said. */
async function accept(photo: Photo, { erratum, actorId, trx }: Answering) {
  if (photo.studentId !== erratum.studentId) {
    const claimed = {
      studentId: erratum.studentId,
      status: 'accepted',
      isDiscarded: false,
    } as const
    return recordClaim(photo, claimed, { why: 'matched', authorId: actorId }, trx)
  }
  const looked = { looked_at: trx.raw('now()'), looked_by: actorId }
  await trx
    .from('photos')
    .where('id', photo.id)
    .update({ status: 'accepted', ...looked })
}

/** Takes the photo that was delivered out of the way: of somebody else it shows nobody of the school known so far. */
async function putAside({ erratum, item, actorId: authorId, trx }: Answering) {
  if (!item) return
  const former = await Photo.query({ client: trx }).where('id', item.photoId).firstOrFail()
  if (erratum.kind === 'wrong_image') {
    const nobody = { studentId: null, status: 'awaiting_review', isDiscarded: true } as const
    return recordClaim(former, nobody, { why: 'discarded', authorId, reason: 'erratum' }, trx)
  }
  await trx.from('photos').where('id', former.id).update({ status: 'reset' })
}

/**
 * Another photo becomes this student’s: taken again, another attempt, or one that nobody was matched to.
 * @returns its id, and whether it was matched only now
 */
export async function usePhoto(
  of: Answering
): Promise<Result<{ photoId: string; isRelinked: boolean }, PhotoFault>> {
  const found = await usable(of)
  if (!found.ok) return found
  const photo = found.value
  const { actorId, trx } = of
  await putAside(of)
  const isRelinked = photo.studentId === null
  await accept(photo, of)
  const subject = { subjectType: 'photo', subjectId: photo.id }
  await recordAudit({ actorId, action: 'photo.by_erratum', ...subject }, trx)
  return ok({ photoId: photo.id, isRelinked })
}
