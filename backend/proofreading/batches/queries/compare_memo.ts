import db from '@adonisjs/lucid/services/db'
import type Batch from '#models/proofreading/batch'

/** A class of which batches and memo differ. */
export interface MemoDifference {
  classId: string | null
  schoolClass: string | null
  college: string | null
  /** Captured by the memo, and in no batch. */
  missing: number
  /** In a batch, though the memo says that they were not captured. */
  unexpected: number
}

interface Row {
  class_id: string | null
  school_class: string | null
  college: string | null
  missing: number
  unexpected: number
}

/** The students of the list by class: what the memo handed in says of each, and whether a batch has them. */
const DIFFERENCES = `
  with memo as (select id from memos where season_unit_id = :unit and step is not null
    order by step desc limit 1),
  people as (select states.student_id, states.class_id,
      exists (select from memo_rows rows join memo on memo.id = rows.memo_id
        where rows.student_id = states.student_id) as uncaptured,
      exists (select from batch_items item where item.student_id = states.student_id
        and item.round = states.round and item.removed_at is null) as has_item
    from student_states states, memo
    where states.season_unit_id = :unit and states.round = :round and states.listed)
  select people.class_id, classes.name as school_class, colleges.name as college,
    count(*) filter (where not uncaptured and not has_item)::int as missing,
    count(*) filter (where uncaptured and has_item)::int as unexpected
  from people left join classes on classes.id = people.class_id
  left join colleges on colleges.id = classes.college_id
  group by people.class_id, classes.name, colleges.name
  having bool_or(uncaptured = has_item)
  order by colleges.name nulls last, classes.name nulls last`

/**
 * 各校比对统计备忘表 (苏教指通〔2019〕12号 附件4): the classes of which the batches, the draft among them, have others than the
 * memo says. Empty while no memo was handed in.
 */
export async function memoDifferences(
  seasonUnitId: string,
  round: Batch['round']
): Promise<MemoDifference[]> {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(DIFFERENCES, { unit: seasonUnitId, round })
  return rows.map(({ class_id, school_class, ...counted }) => ({
    classId: class_id,
    schoolClass: school_class,
    ...counted,
  }))
}
