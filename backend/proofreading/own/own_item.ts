import { presentMarks } from '#backend/proofreading/room/queries/present_marks'
import { isSameVersion, type Said } from '#domain/proofreading/mark_rules'
import ProofMark from '#models/proofreading/proof_mark'
import Student from '#models/roster/student'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** What was delivered of a student, and what they said of it themselves. */
export interface OwnItem {
  itemId: string | null
  version: number | null
  /** Of the version that stands; null while they have said nothing of it. */
  said: (Said & { id: string }) | null
  /** Their last word, also of an earlier version: it is superseded by the next one. */
  formerId: string | null
}

/** The item of a student in proofreading; null for somebody who is not proofread. */
export async function ownItem(
  studentId: string,
  trx?: TransactionClientContract
): Promise<OwnItem | null> {
  const own = Student.query({ client: trx }).where('students.id', studentId)
  const [present] = await presentMarks(own)
  if (!present) return null
  const { itemId, version } = present
  const former = await ProofMark.query({ client: trx })
    .where({ studentId, round: 'main', layer: 'student' })
    .whereNull('superseded_at')
    .first()
  const said = former && {
    ...{ id: former.id, kind: former.kind, remark: former.remark },
    ...{ itemId: former.itemId, version: former.itemVersion },
  }
  const holds = said && isSameVersion(said, { itemId, version })
  return { itemId, version, said: holds ? said : null, formerId: former?.id ?? null }
}
