import { ORDER } from '#backend/roster/queries/students_page'
import type { Said } from '#domain/proofreading/mark_rules'
import type { ProofKind } from '#domain/policy/proof_kinds'
import { MARKED, PROOFREAD } from '#models/proofreading/proof_sql'
import type Student from '#models/roster/student'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'

type Students = ModelQueryBuilderContract<typeof Student>

/** Of these students those who are proofread, beside item and mark (`item`, `shown`, `mark`). */
export const proofread = (students: Students): Students =>
  students.joinRaw(MARKED).whereRaw(PROOFREAD)

/** A student’s item as it stands, and the last mark, whichever version it was for. */
export interface MarkedStudent {
  studentId: string
  itemId: string | null
  version: number | null
  former: (Said & { id: string }) | null
}

interface Row {
  student_id: string
  item_id: string | null
  version: number | null
  mark_id: string | null
  kind: ProofKind
  remark: string | null
  marked_item: string | null
  marked_version: number | null
}

const formerOf = (row: Row): MarkedStudent['former'] =>
  row.mark_id === null
    ? null
    : {
        id: row.mark_id,
        itemId: row.marked_item,
        version: row.marked_version,
        kind: row.kind,
        remark: row.remark,
      }

/** How these students stand, in the order of the list. */
export async function presentMarks(students: Students): Promise<MarkedStudent[]> {
  const rows = await proofread(students)
    .select(
      'students.id as student_id',
      'item.id as item_id',
      'item.version as version',
      'mark.id as mark_id',
      'mark.kind as kind',
      'mark.remark as remark',
      'mark.item_id as marked_item',
      'mark.item_version as marked_version'
    )
    .orderByRaw(ORDER)
    .pojo<Row>()
  return rows.map((row) => ({
    studentId: row.student_id,
    itemId: row.item_id,
    version: row.version,
    former: formerOf(row),
  }))
}
