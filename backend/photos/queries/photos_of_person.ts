import type Photo from '#models/photos/photo'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Photos of the same student in the same round; only the photo itself while nobody knows whom it shows. */
export function photosOfSamePerson(photo: Photo, trx?: TransactionClientContract) {
  const { seasonUnitId, round, studentId, id } = photo
  const photos = (trx ?? db).from('photos').where({ season_unit_id: seasonUnitId, round })
  return studentId ? photos.where('student_id', studentId) : photos.where('id', id)
}

/** How many photos of this person have failed in the round. */
export async function countFailures(
  photo: Photo,
  trx?: TransactionClientContract
): Promise<number> {
  const [row] = await photosOfSamePerson(photo, trx).where('verdict', 'fail').count('* as failures')
  return Number(row.failures)
}

/**
 * How many of this person's photos a reviewer has found to be 翻拍 or 美颜. No score of a model counts here.
 */
export async function countLivenessFailures(photo: Photo): Promise<number> {
  const [row] = await db
    .from('photo_decisions')
    .whereNotNull('finding')
    .whereIn('photo_id', photosOfSamePerson(photo).select('id'))
    .countDistinct('photo_id as failures')
  return Number(row.failures)
}
