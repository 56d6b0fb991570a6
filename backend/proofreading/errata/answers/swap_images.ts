import { seasonNow } from '#backend/clock/season_clock'
import { recordClaim, withdrawAccepted } from '#backend/photos/actions/record_claim'
import { err, ok, type Result } from '#domain/result'
import Erratum from '#models/proofreading/erratum'
import Photo from '#models/photos/photo'
import { randomUUID } from 'node:crypto'
import { changeItems } from './change_items.js'
import { presentItems } from './present_items.js'
import type { AnswerFault, Answering } from './sent_answer.js'

/** Others who said that their image is somebody else’s are answered by the same swap. */
const answerOthers = async (
  { erratum, actorId, trx }: Answering,
  studentIds: readonly string[]
): Promise<unknown> =>
  Erratum.query({ client: trx })
    .where({ seasonUnitId: erratum.seasonUnitId, kind: 'wrong_image', state: 'sent' })
    .whereNull('answer')
    .whereIn('studentId', [...studentIds])
    .whereNot('id', erratum.id)
    .update({
      answer: 'swapped',
      swapWith: erratum.id,
      answeredBy: actorId,
      answeredAt: (await seasonNow(trx)).toSQL(),
    })

/**
 * Delivered photos change places: this student’s becomes the next one’s, and so on; the last one’s becomes this
 * student’s. Of two, each was given the other’s.
 */
export async function swapImages(of: Answering): Promise<Result<null, AnswerFault>> {
  const { erratum, item, actorId: authorId, sent, trx } = of
  if (!item) return err({ type: 'nothing_delivered' })
  const others = sent.withStudentIds ?? []
  const ring = [erratum.studentId, ...others]
  const items = await presentItems(erratum.seasonUnitId, ring, trx)
  const itemOf = new Map(items.map((one) => [one.studentId, one]))
  if (others.length === 0 || itemOf.size !== ring.length)
    return err({ type: 'swap_partner_missing' })
  const moves = ring.map((studentId, index) => ({
    photoId: itemOf.get(studentId)!.photoId,
    to: itemOf.get(ring[(index + 1) % ring.length]!)!,
  }))
  const photos = await Photo.query({ client: trx }).whereIn(
    'id',
    moves.map(({ photoId }) => photoId)
  )
  const photoById = new Map(photos.map((photo) => [photo.id, photo]))
  await withdrawAccepted(photos, trx)
  const swapId = randomUUID()
  for (const { photoId, to } of moves)
    await recordClaim(
      photoById.get(photoId)!,
      { studentId: to.studentId, status: 'accepted', isDiscarded: false },
      { why: 'swapped', authorId, swapId },
      trx
    )
  await changeItems(
    moves.map(({ photoId, to }) => ({ itemId: to.id, photoId })),
    { why: 'swapped', erratumId: erratum.id },
    trx
  )
  await answerOthers(of, others)
  return ok(null)
}
