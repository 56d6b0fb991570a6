import { MARKED, OPEN_ERROR, PROOFREAD, UNMARKED } from '#models/proofreading/proof_sql'
import Student from '#models/roster/student'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** What a school has still to proofread when it declares that it is done. */
export interface ProofCounts {
  /** Photos of which nobody has said whether they are right. */
  unmarked: number
  /** Students of whom something is wrong that is not settled. */
  openErrors: number
}

const COUNTS = `count(*) filter (where ${UNMARKED})::int as unmarked,
  count(*) filter (where ${OPEN_ERROR})::int as "openErrors"`

/** Counted over everybody of a unit, whoever asks. */
export async function proofCounts(
  seasonUnitId: string,
  client?: TransactionClientContract
): Promise<ProofCounts> {
  const [counted] = await Student.query({ client })
    .whereNull('students.merged_into')
    .where('students.season_unit_id', seasonUnitId)
    .joinRaw(MARKED)
    .whereRaw(PROOFREAD)
    .select(db.raw(COUNTS))
    .pojo<ProofCounts>()
  return counted!
}
