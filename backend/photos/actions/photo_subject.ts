import { recordAudit } from '#backend/audit/record_audit'
import { photosOfSamePerson } from '#backend/photos/queries/photos_of_person'
import Photo from '#models/photos/photo'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { randomUUID } from 'node:crypto'

/**
 * The current row of a photo, locked for the rest of the transaction: what was read before may be stale.
 * Always lock the photo before its subject (`lockSubjectAndFindAccepted`): the other order deadlocks.
 */
export const lockPhoto = (id: string, client: TransactionClientContract): Promise<Photo> =>
  Photo.query({ client }).where('id', id).forUpdate().firstOrFail()

/**
 * The subject of a photo: an id without a name, created when something first depends on who it is (a
 * retake or a head cover exemption).
 * @param photo locked by `lockPhoto`
 */
export async function ensureSubject(
  photo: Photo,
  authorId: string,
  trx: TransactionClientContract
): Promise<string> {
  if (photo.subjectId) return photo.subjectId
  const subjectId = randomUUID()
  await trx.from('photos').where('id', photo.id).update({ subject_id: subjectId })
  const subject = { subjectType: 'photo', subjectId: photo.id }
  await recordAudit({ actorId: authorId, action: 'photo.person_given', ...subject }, trx)
  return subjectId
}

/**
 * One person has one accepted photo a round: finds another one. Locks the subject for the rest of the
 * transaction; otherwise two photos judged at the same time would both find none.
 * @param photo locked by `lockPhoto`: its subject may have been set since it was read
 */
export async function lockSubjectAndFindAccepted(
  photo: Photo,
  trx: TransactionClientContract
): Promise<{ id: string } | null> {
  if (!photo.subjectId) return null
  await trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [photo.subjectId])
  const others = photosOfSamePerson(photo, trx).whereNot('id', photo.id)
  return others.where('status', 'accepted').select('id').first()
}
