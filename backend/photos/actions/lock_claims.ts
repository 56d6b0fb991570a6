import { photosOfSamePerson } from '#backend/photos/queries/photos_of_person'
import type { ClaimedPhoto } from '#domain/photos/claims'
import type Photo from '#models/photos/photo'
import PhotoDecision from '#models/photos/photo_decision'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { lockPhoto, lockStudent } from './lock_photo.js'

/** Locks photos in the order of their ids, so that two acts on the same ones do not wait for each other. */
export async function lockPhotos(
  ids: readonly string[],
  trx: TransactionClientContract
): Promise<Map<string, Photo>> {
  const locked = new Map<string, Photo>()
  for (const id of ids.toSorted()) locked.set(id, await lockPhoto(id, trx))
  return locked
}

/** Locks students in the order of their ids, after their photos; nobody is not locked. */
export async function lockStudents(
  ids: readonly (string | null)[],
  trx: TransactionClientContract
): Promise<void> {
  const known = new Set(ids.filter((id) => id !== null))
  for (const id of [...known].toSorted()) await lockStudent(id, trx)
}

/** What the rules of claims ask of a locked photo. */
export async function claimedPhoto(
  { id: photoId, studentId, round, status, verdict, discardedAt }: Photo,
  client: TransactionClientContract
): Promise<ClaimedPhoto> {
  const decision = await PhotoDecision.findBy({ photoId }, { client })
  const isDecided = decision !== null
  return { studentId, round, status, verdict, isDecided, isDiscarded: discardedAt !== null }
}

/** Is a photo of this student accepted in the round of `photo`, beside those that move? */
export async function hasOtherAccepted(
  photo: Photo,
  studentId: string,
  moving: readonly Photo[],
  trx: TransactionClientContract
): Promise<boolean> {
  const { seasonUnitId, round, id } = photo
  const other = await photosOfSamePerson({ seasonUnitId, round, id, studentId }, trx)
    .whereNotIn(
      'id',
      moving.map((own) => own.id)
    )
    .where('status', 'accepted')
    .select('id')
    .first()
  return other !== null && other !== undefined
}
