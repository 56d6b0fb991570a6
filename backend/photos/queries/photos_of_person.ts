import type Photo from '#models/photos/photo'
import PhotoDecision from '#models/photos/photo_decision'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { notUndone } from './not_undone.js'

type OfPerson = Pick<Photo, 'seasonUnitId' | 'round' | 'studentId' | 'id'>

/** Photos of the same student in the same round; only the photo itself while nobody knows whom it shows. */
export function photosOfSamePerson(photo: OfPerson, trx?: TransactionClientContract) {
  const { seasonUnitId, round, studentId, id } = photo
  const photos = (trx ?? db).from('photos').where({ season_unit_id: seasonUnitId, round })
  return studentId ? photos.where('student_id', studentId) : photos.where('id', id)
}

/**
 * The attempts of the student of a photo in its round: the photos that were theirs first. Whoever gets a
 * photo by a correction gets no attempt with it; whoever was merged into another brings theirs.
 */
function attemptsOf(photo: OfPerson, trx?: TransactionClientContract) {
  const { seasonUnitId, round, studentId, id } = photo
  const photos = (trx ?? db).from('photos').where({ season_unit_id: seasonUnitId, round })
  if (!studentId) return photos.where('id', id)
  return photos.whereIn('first_student_id', (of) =>
    of.from('students').where('id', studentId).orWhere('merged_into', studentId).select('id')
  )
}

/** How many attempts of this person have failed in the round. */
export async function countFailures(
  photo: OfPerson,
  trx?: TransactionClientContract
): Promise<number> {
  const [row] = await attemptsOf(photo, trx).where('verdict', 'fail').count('* as failures')
  return Number(row.failures)
}

/**
 * How many of this person's attempts a reviewer has found to be 翻拍 or 美颜. No score of a model counts here.
 */
export async function countLivenessFailures(photo: Photo): Promise<number> {
  const found = PhotoDecision.query()
    .whereNotNull('finding')
    .whereIn('photo_id', attemptsOf(photo).select('id'))
    .countDistinct('photo_id as failures')
  const [row] = await notUndone(found)
  return Number(row!.$extras.failures)
}
