import { photosOfSamePerson } from '#backend/photos/queries/photos_of_person'
import { studentOfUnit } from '#backend/roster/queries/student_of_unit'
import Photo from '#models/photos/photo'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * The current row of a photo, locked for the rest of the transaction: what was read before may be stale.
 * Always lock the photo before its student (`lockStudentAndFindAccepted`): the other order deadlocks.
 */
export const lockPhoto = (id: string, client: TransactionClientContract): Promise<Photo> =>
  Photo.query({ client }).where('id', id).forUpdate().firstOrFail()

/** Locks a student for the rest of the transaction; several in the order of their ids. */
export const lockStudent = (id: string, trx: TransactionClientContract) =>
  trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [id])

/**
 * Locks a student for the rest of the transaction, or whom they were merged into until then: a merge that comes later
 * waits, and finds what is written meanwhile.
 * @returns whom the lock is of
 */
export async function holdStudent(
  id: string,
  seasonUnitId: string,
  trx: TransactionClientContract
): Promise<string> {
  await lockStudent(id, trx)
  const student = await studentOfUnit(id, seasonUnitId, trx)
  const present = student?.id ?? id
  return present === id ? id : holdStudent(present, seasonUnitId, trx)
}

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
  return others.where('status', 'accepted').select('id').first()
}
