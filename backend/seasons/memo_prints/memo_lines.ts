import type { MemoReason } from '#domain/season/main/memo'
import type Memo from '#models/seasons/memo'
import db from '@adonisjs/lucid/services/db'

/** How many of a college were photographed, and how many not. */
export interface CollegeLine {
  /** Null of students without one. */
  college: string | null
  captured: number
  uncaptured: number
}

/** Whoever was not photographed. */
export interface PersonLine {
  college: string | null
  schoolClass: string | null
  xh: string | null
  maskedName: string
  reason: MemoReason
}

/** Where a student is: the college of the class, or else their own. */
const PLACE = `left join classes on classes.id = students.class_id
  left join colleges on colleges.id = coalesce(classes.college_id, students.college_id)`

const COLLEGES = `select colleges.name as college,
    (count(*) filter (where missing.id is null))::int as captured, count(missing.id)::int as uncaptured
  from student_states states join students on students.id = states.student_id ${PLACE}
  left join memo_rows missing on missing.memo_id = :memo and missing.student_id = states.student_id
  where states.season_unit_id = :unit and states.round = 'main' and states.listed
  group by colleges.name order by colleges.name nulls last`

const PEOPLE = `select colleges.name as college, classes.name as "schoolClass", students.xh,
    students.masked_name as "maskedName", memo_rows.reason
  from memo_rows join students on students.id = memo_rows.student_id ${PLACE}
  where memo_rows.memo_id = :memo
  order by colleges.name nulls last, classes.name nulls last, list_position nulls last, xh_key, students.id
  limit :most`

const total = (lines: readonly CollegeLine[], part: 'captured' | 'uncaptured') =>
  lines.reduce((sum, line) => sum + line[part], 0)

/**
 * 各学院实际采集数: the colleges of a memo.
 * @returns null where the list is no longer the one of which the memo was drawn: it has no colleges of its own
 */
export async function collegesOfMemo(memo: Memo): Promise<CollegeLine[] | null> {
  const values = { memo: memo.id, unit: memo.seasonUnitId }
  const { rows } = await db.rawQuery<{ rows: CollegeLine[] }>(COLLEGES, values)
  const isSame =
    total(rows, 'captured') === memo.captured && total(rows, 'uncaptured') === memo.uncaptured
  return isSame ? rows : null
}

/** 未采集学生姓名、原因: the first of them, in the order of the list. */
export async function peopleOfMemo({ id }: Memo, most: number): Promise<PersonLine[]> {
  return (await db.rawQuery<{ rows: PersonLine[] }>(PEOPLE, { memo: id, most })).rows
}
