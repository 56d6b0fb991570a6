import { ORDER } from '#backend/roster/queries/students_page'
import type { Said } from '#domain/proofreading/mark_rules'
import type { ProofKind } from '#domain/policy/proof_kinds'
import type Student from '#models/roster/student'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'

type Students = ModelQueryBuilderContract<typeof Student>

/** The item of the student in a delivered batch, as it stands, and what the school has said last. */
const JOINED = `left join (batch_items item
    join batches batch on batch.id = item.batch_id and batch.state = 'delivered'
    join item_versions shown on shown.item_id = item.id and shown.version = item.version)
    on item.student_id = students.id and item.round = 'main' and item.removed_at is null
  left join proof_marks mark on mark.student_id = students.id and mark.round = 'main'
    and mark.layer = 'school' and mark.superseded_at is null`

/** Who was delivered, and who should have been: still on the list, and known otherwise than by an earlier photo. */
const PROOFREAD = `(item.id is not null
  or (students.delisted_at is null and students.origin <> 'legacy'))`

/** The mark is for what stands: not for an earlier version, nor from before there was an image. */
export const HOLDS = `(mark.id is not null and mark.item_id is not distinct from item.id
  and mark.item_version is not distinct from item.version)`

/** Has an image of which nothing is said. */
export const UNMARKED = `(item.id is not null and not ${HOLDS})`

/** Of these students those who are proofread, beside item and mark (`item`, `shown`, `mark`). */
export const proofread = (students: Students): Students =>
  students.joinRaw(JOINED).whereRaw(PROOFREAD)

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
