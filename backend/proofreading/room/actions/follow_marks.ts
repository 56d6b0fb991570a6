import type { ProofKind } from '#domain/policy/proof_kinds'
import Erratum from '#models/proofreading/erratum'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** The author, and the unit whose marks are locked. */
export interface Marking {
  seasonUnitId: string
  authorId: string
}

/** What was said anew of students, and by whom. */
const SAID = `said as (select * from jsonb_to_recordset(:said::jsonb)
    as said (student_id uuid, kind text))`

/** Whoever says something of what the centre has answered has looked at the answer. */
const RECHECK = `with ${SAID}
  update errata set state = 'rechecked', rechecked_by = :authorId, rechecked_at = season_now()
  from said where errata.student_id = said.student_id and errata.season_unit_id = :unitId
    and errata.round = 'main' and errata.state in ('fixed', 'rejected')
    and (errata.answer <> 'at_registry' or said.kind = 'right')`

/** What is not wrong after all, or wrong otherwise, is not sent. */
const DROP = `with ${SAID}
  delete from errata using said
  where errata.student_id = said.student_id and errata.season_unit_id = :unitId
    and errata.round = 'main' and errata.state = 'draft' and errata.kind <> said.kind`

/** Each mark that says what is wrong is a row of the next errata, unless that was sent already. */
const DRAFT = `with ${SAID}
  insert into errata (season_unit_id, student_id, round, item_id, item_version, mark_id, kind, remark, state,
    author_id)
  select mark.season_unit_id, mark.student_id, mark.round, mark.item_id, mark.item_version, mark.id, mark.kind,
    mark.remark, 'draft', mark.author_id
  from said join proof_marks mark on mark.student_id = said.student_id
  where mark.season_unit_id = :unitId and mark.round = 'main' and mark.layer = 'school'
    and mark.superseded_at is null and mark.kind <> 'right'
  on conflict (student_id, kind) where state in ('draft', 'sent', 'fixed', 'rejected')
  do update set mark_id = excluded.mark_id, remark = excluded.remark, item_id = excluded.item_id,
    item_version = excluded.item_version where errata.state = 'draft'`

/** Most marks are of students about whom nothing was ever reported: they have no errata to follow. */
const hasErrata = async (studentIds: readonly string[], trx: TransactionClientContract) =>
  (await Erratum.query({ client: trx })
    .whereRaw('student_id = any(?)', [studentIds as unknown as string])
    .whereIn('state', ['draft', 'fixed', 'rejected'])
    .select('id')
    .first()) !== null

/** Errata follow the marks of students who are locked: 汇总需要勘误处理的图像信息 (苏教指通〔2023〕13号 二.4). */
export async function followMarks(
  { seasonUnitId: unitId, authorId }: Marking,
  marks: readonly { studentId: string; kind: ProofKind }[],
  trx: TransactionClientContract
): Promise<void> {
  const said = JSON.stringify(marks.map(({ studentId, kind }) => ({ student_id: studentId, kind })))
  const studentIds = marks.map(({ studentId }) => studentId)
  const former = (await hasErrata(studentIds, trx)) ? [RECHECK, DROP] : []
  const further = marks.some(({ kind }) => kind !== 'right') ? [DRAFT] : []
  for (const statement of [...former, ...further])
    await trx.rawQuery(statement, { said, unitId, authorId })
}
