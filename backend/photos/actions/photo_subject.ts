import { recordAudit } from '#backend/audit/record_audit'
import Photo from '#models/photo'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { randomUUID } from 'node:crypto'

/**
 * A photo as it stands now, held for the rest of the transaction: what a page or a job read before may
 * be old. Always before the person (`otherAccepted`): two that lock in another order wait for ever.
 */
export const lockPhoto = (id: string, client: TransactionClientContract): Promise<Photo> =>
  Photo.query({ client }).where('id', id).forUpdate().firstOrFail()

/**
 * Whom a photo shows: an id without a name. Until students exist, one is given to a photo as soon as
 * something depends on who it is: it is taken again, or a head cover is allowed.
 * @param photo held by `lockPhoto`
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

/** Photos of the same person in the same round; of one that has no person yet, itself alone. */
export function photosOfSamePerson(photo: Photo, trx?: TransactionClientContract) {
  const { seasonUnitId, round, subjectId, id } = photo
  const photos = (trx ?? db).from('photos').where({ season_unit_id: seasonUnitId, round })
  return subjectId ? photos.where('subject_id', subjectId) : photos.where('id', id)
}

/** How often this person's photos have failed. */
export async function countFailures(
  photo: Photo,
  trx?: TransactionClientContract
): Promise<number> {
  const [row] = await photosOfSamePerson(photo, trx).where('verdict', 'fail').count('* as failures')
  return Number(row.failures)
}

/** How often a person has found 翻拍 or 美颜: no score of a model counts here, or locks anybody. */
export async function countLivenessFailures(photo: Photo): Promise<number> {
  const [row] = await db
    .from('photo_decisions')
    .whereNotNull('finding')
    .whereIn('photo_id', photosOfSamePerson(photo).select('id'))
    .countDistinct('photo_id as failures')
  return Number(row.failures)
}

/**
 * One person has one accepted photo a round: is there another? Holds the person for the rest of the
 * transaction, or two photos judged at once would both find none.
 * @param photo held by `lockPhoto`: whom it shows may have been said since it was read
 */
export async function lockSubjectAndFindAccepted(photo: Photo, trx: TransactionClientContract) {
  if (!photo.subjectId) return false
  await trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [photo.subjectId])
  const others = photosOfSamePerson(photo, trx).whereNot('id', photo.id)
  return (await others.where('status', 'accepted').first()) !== null
}
