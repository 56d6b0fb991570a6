import { photosOfSamePerson } from '#backend/photos/queries/photos_of_person'
import { lockStudent } from '#backend/roster/actions/lock_student'
import Photo from '#models/photos/photo'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * The current row of a photo, locked for the rest of the transaction: what was read before may be stale.
 * Always lock the photo before its student (`lockStudentAndFindAccepted`): the other order deadlocks.
 */
export const lockPhoto = (id: string, client: TransactionClientContract): Promise<Photo> =>
  Photo.query({ client }).where('id', id).forUpdate().firstOrFail()

/**
 * One person has one accepted photo a round: finds another one. Locks the student for the rest of the
 * transaction; otherwise two photos judged at the same time would both find none.
 * @param photo locked by `lockPhoto`: its student may have been set since it was read
 */
export async function lockStudentAndFindAccepted(
  photo: Photo,
  trx: TransactionClientContract
): Promise<{ id: string } | null> {
  if (!photo.studentId) return null
  await lockStudent(photo.studentId, trx)
  const others = photosOfSamePerson(photo, trx).whereNot('id', photo.id)
  return others.where('status', 'accepted').whereNotNull('submitted_at').select('id').first()
}
