import type { Page } from '#backend/http/cursors'
import type { Viewer } from '#backend/identity/viewer'
import { ORDER } from '#backend/roster/queries/students_page'
import { visibleStudents } from '#backend/roster/queries/visible_roster'
import type { ProofKind } from '#domain/policy/proof_kinds'
import { HOLDS, OWN_MARK, UNMARKED } from '#models/proofreading/proof_sql'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import { proofread } from './present_marks.js'

/** What is asked for: one class, or `none`; what was said, `unmarked`, `fallen`, or `reported` as wrong by the student. */
export interface ProofFilter {
  classId?: string
  mark?: ProofKind | 'unmarked' | 'fallen' | 'reported'
  after?: string
}

/** A student beside the image and fields that were delivered, and what was said of them. */
export interface ProofItem {
  studentId: string
  itemId: string | null
  version: number | null
  photoId: string | null
  xh: string | null
  maskedName: string | null
  lastFour: string | null
  kind: ProofKind | null
  remark: string | null
  markedBy: string | null
  markedAt: Date | null
  /** What was said was for an earlier version. */
  hasFallen: boolean
  /** What the student has said by phone of this version. */
  ownKind: ProofKind | null
  ownRemark: string | null
}

/** As the version shows them; of whom nothing was delivered, as the list does. */
const field = (name: string) =>
  `case when item.id is null then students.${name} else shown.${name} end`

const COLUMNS = `students.id as "studentId", item.id as "itemId", item.version, item.photo_id as "photoId",
  ${field('xh')} as xh, ${field('masked_name')} as "maskedName", ${field('last_four')} as "lastFour",
  case when ${HOLDS} then mark.kind end as kind, case when ${HOLDS} then mark.remark end as remark,
  case when ${HOLDS} then author.name end as "markedBy",
  case when ${HOLDS} then mark.recorded_at end as "markedAt",
  (mark.id is not null and not ${HOLDS}) as "hasFallen", own.kind as "ownKind",
  own.remark as "ownRemark"`

const AFTER = `(${ORDER}) > (select ${ORDER} from students where students.id = ?)`

/** One page of a unit's students in the order of the list, as far as the viewer sees them. */
export async function proofPage(
  viewer: Viewer,
  { id }: SeasonUnit,
  { classId, mark, after }: ProofFilter,
  limit: number
): Promise<Page<ProofItem>> {
  const students = proofread(visibleStudents(viewer).where('students.season_unit_id', id))
  students.joinRaw(OWN_MARK)
  if (classId === 'none') students.whereNull('students.class_id')
  else if (classId) students.where('students.class_id', classId)
  if (mark === 'unmarked') students.whereRaw(UNMARKED)
  else if (mark === 'reported') students.whereRaw(`own.kind <> 'right'`)
  else if (mark === 'fallen') students.whereRaw(`mark.id is not null and not ${HOLDS}`)
  else if (mark) students.where('mark.kind', mark).whereRaw(HOLDS)
  if (after) students.whereRaw(AFTER, [after])
  const found = await students
    .joinRaw('left join users author on author.id = mark.author_id')
    .select(db.raw(COLUMNS))
    .orderByRaw(ORDER)
    .limit(limit + 1)
    .pojo<ProofItem>()
  const rows = found.slice(0, limit)
  return { rows, next: found.length > limit ? rows.at(-1)!.studentId : null }
}
