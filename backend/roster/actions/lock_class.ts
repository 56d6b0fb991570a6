import type { WrongPhase } from '#backend/units/queries/read_phase'
import { openUnit } from '#backend/roster/queries/open_unit'
import { err, ok, type Result } from '#domain/result'
import type SchoolClass from '#models/roster/school_class'
import Student from '#models/roster/student'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { lockStudents } from './lock_student.js'

/** An act on several students of a class that is refused for some of them: nothing is done for anybody. */
export interface RefusedFor<Type extends string> {
  type: Type
  /** Their masked names. */
  names: string[]
  studentIds: string[]
}

/** What is wrong with these students; null where nothing is. */
export const refusedFor = <Type extends string>(
  type: Type,
  students: readonly Student[]
): RefusedFor<Type> | null =>
  students.length === 0
    ? null
    : {
        type,
        names: students.map(({ maskedName, xh }) => maskedName ?? xh ?? '—'),
        studentIds: students.map(({ id }) => id),
      }

/**
 * Students of a class, locked until the transaction ends.
 * @returns who has left the class meanwhile; `not_found` for somebody who was never of its unit
 */
export async function lockStudentsOfClass(
  { id: classId, seasonUnitId }: SchoolClass,
  studentIds: readonly string[],
  trx: TransactionClientContract
): Promise<
  Result<Student[], WrongPhase | { type: 'not_found' } | RefusedFor<'students_left_class'>>
> {
  const unit = await openUnit(seasonUnitId, trx)
  if (!unit.ok) return unit
  await lockStudents(studentIds, trx)
  const students = await Student.query({ client: trx })
    .whereIn('id', [...studentIds])
    .where({ seasonUnitId })
    .orderBy('list_position')
    .orderBy('id')
  if (students.length < new Set(studentIds).size) return err({ type: 'not_found' })
  const left = students.filter((one) => one.classId !== classId || one.mergedInto !== null)
  const refusal = refusedFor('students_left_class', left)
  return refusal ? err(refusal) : ok(students)
}
