import { lockStudents } from '#backend/roster/actions/lock_student'
import type Student from '#models/roster/student'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * Merges one student into another, as a code brings it: photos are locked before students, as everywhere, and students
 * in the order of their ids. The photos and absences that are there by then move with them, by claims.
 */
export async function mergeStudents(
  from: Student,
  into: Student,
  authorId: string,
  trx: TransactionClientContract
) {
  await trx.from('photos').where('student_id', from.id).orderBy('id').forUpdate().select('id')
  await lockStudents([from.id, into.id], trx)
  await trx
    .from('students')
    .whereIn('id', [from.id, into.id])
    .orderBy('id')
    .forUpdate()
    .select('id')
  await trx.rawQuery(
    `insert into photo_claims (photo_id, season_unit_id, from_student, to_student, why, author_id)
      select id, season_unit_id, student_id, ?, 'merged', ? from photos where student_id = ?`,
    [into.id, authorId, from.id]
  )
  await trx.from('photos').where('student_id', from.id).update({ student_id: into.id })
  await trx.from('student_absences').where('student_id', from.id).update({ student_id: into.id })
  await trx.from('students').where('id', from.id).update({ merged_into: into.id })
}
