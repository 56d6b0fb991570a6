import Student from '#models/roster/student'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** How many merges are followed: a merged student's row leads to the one that it became. */
const MAX_MERGES = 10

/**
 * A student of this unit, or whom they were merged into; null if they are not of this unit.
 * @param seasonUnitId the unit whose students are asked for; nobody learns of those of others
 */
export async function studentOfUnit(
  id: string,
  seasonUnitId: string,
  client?: TransactionClientContract
): Promise<Student | null> {
  let student = await Student.query({ client }).where({ id, seasonUnitId }).first()
  for (let merges = 0; student?.mergedInto && merges < MAX_MERGES; merges += 1)
    student = await Student.query({ client })
      .where({ id: student.mergedInto, seasonUnitId })
      .first()
  return student
}
