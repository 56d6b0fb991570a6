import { nameDocument } from '#backend/documents/name_document'
import type { Said } from '#domain/proofreading/mark_rules'
import ProofMark from '#models/proofreading/proof_mark'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { followMarks, type Marking } from './follow_marks.js'

/** A mark to write, and the one that it supersedes. */
export interface NewMark extends Said {
  studentId: string
  formerId: string | null
}

const INSERT = `insert into proof_marks
    (season_unit_id, student_id, round, item_id, item_version, layer, kind, remark, document_id, author_id)
  select ?, student_id, 'main', item_id, item_version, 'school', kind, remark, document_id, ?
  from jsonb_to_recordset(?::jsonb) as marks
    (student_id uuid, item_id uuid, item_version integer, kind text, remark text, document_id uuid)`

export interface SheetMarking extends Marking {
  /** The signed sheet by which somebody marks for the school; null on the page. */
  documentId: string | null
}

/** Writes marks of students who are locked, in the place of what was said before. */
export async function replaceMarks(
  of: SheetMarking,
  marks: readonly NewMark[],
  trx: TransactionClientContract
): Promise<void> {
  if (marks.length === 0) return
  const formerIds = marks.flatMap(({ formerId }) => formerId ?? [])
  await ProofMark.query({ client: trx })
    .whereRaw('id = any(?)', [formerIds as unknown as string])
    .update({ superseded_at: DateTime.now().toSQL() })
  const rows = marks.map(({ studentId, itemId, version, kind, remark }) => ({
    ...{ student_id: studentId, item_id: itemId, item_version: version, kind, remark },
    document_id: of.documentId,
  }))
  await trx.rawQuery(INSERT, [of.seasonUnitId, of.authorId, JSON.stringify(rows)])
  const { seasonUnitId, documentId } = of
  if (documentId) await nameDocument({ seasonUnitId, documentId, purpose: 'signed_sheet' }, trx)
  await followMarks(of, marks, trx)
}
