import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Apart from the locks of students themselves (`lockStudents`). */
const OF_STUDENTS = `select pg_advisory_xact_lock(hashtextextended('mark:' || id, 0))
  from (select id from unnest(?::text[]) id order by id) ordered`

/**
 * Holds what is said of some students until the transaction ends: of two who mark one at once the second supersedes
 * the first. Others of the unit may be marked beside it, but not as a whole class.
 */
export async function lockMarks(
  seasonUnitId: string,
  studentIds: readonly string[],
  trx: TransactionClientContract
) {
  await trx.rawQuery(`select pg_advisory_xact_lock_shared(hashtextextended('marks:' || ?, 0))`, [
    seasonUnitId,
  ])
  await trx.rawQuery(OF_STUDENTS, [[...studentIds] as unknown as string])
}

/** The same of everybody of a unit: one lock, however large the class is. */
export const lockMarksOfUnit = (seasonUnitId: string, trx: TransactionClientContract) =>
  trx.rawQuery(`select pg_advisory_xact_lock(hashtextextended('marks:' || ?, 0))`, [seasonUnitId])
