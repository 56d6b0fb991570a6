import { studentOfUnit } from '#backend/roster/queries/student_of_unit'
import type Student from '#models/roster/student'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Locks a student for the rest of the transaction; several in the order of their ids. */
export const lockStudent = (id: string, trx: TransactionClientContract) =>
  trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [id])

/** Locks students in the order of their ids, after their photos; nobody is not locked. */
export async function lockStudents(
  ids: readonly (string | null)[],
  trx: TransactionClientContract
): Promise<void> {
  const known = new Set(ids.filter((id) => id !== null))
  for (const id of [...known].toSorted()) await lockStudent(id, trx)
}

/**
 * Locks a student of this unit, or whom they were merged into, also while this waited for the lock: until
 * the transaction ends they are merged into nobody. The lock of somebody who was merged meanwhile is let
 * go, because whoever holds it and waits for another could wait for ever.
 * @param beside another student who is locked too
 * @returns null for nobody of this unit
 */
export async function lockStudentOfUnit(
  id: string,
  seasonUnitId: string,
  trx: TransactionClientContract,
  beside: string | null = null
): Promise<Student | null> {
  for (;;) {
    const named = await studentOfUnit(id, seasonUnitId, trx)
    if (!named) return null
    await trx.rawQuery('savepoint before_student')
    await lockStudents([named.id, beside], trx)
    const student = await studentOfUnit(id, seasonUnitId, trx)
    if (student?.id === named.id) return student
    await trx.rawQuery('rollback to savepoint before_student')
  }
}
