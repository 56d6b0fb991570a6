import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** The students of the list with their six fields, in the school's order (苏教指通〔2023〕13号 四). */
export const LAYOUT_OF_LIST = `select students.id as student_id,
    row_number() over (order by list_position, students.id)::int as position,
    units.name as school, colleges.name as college, classes.name as class, xh, last_four, masked_name
  from students
  join season_units on season_units.id = students.season_unit_id
  join units on units.id = season_units.unit_id
  left join classes on classes.id = students.class_id
  left join colleges on colleges.id = coalesce(students.college_id, classes.college_id)
  where students.season_unit_id = ? and list_position is not null and delisted_at is null
    and merged_into is null`

export const LAYOUT_COLUMNS =
  'student_id, position, school, college, class, xh, last_four, masked_name'

interface Heads {
  heads: number
  /** Who lacks something that is printed. */
  incomplete: number
}

export async function countLayout(
  seasonUnitId: string,
  trx: TransactionClientContract
): Promise<Heads> {
  const { rows } = await trx.rawQuery<{ rows: [Heads] }>(
    `select count(*)::int as heads, count(*) filter (where
      num_nulls(college, class, xh, last_four, masked_name) > 0)::int as incomplete
    from (${LAYOUT_OF_LIST}) as list`,
    [seasonUnitId]
  )
  return rows[0]
}

/** Does a frozen version differ from the list as it stands now? */
export async function differsFromList(
  version: { id: string; seasonUnitId: string },
  trx: TransactionClientContract
): Promise<boolean> {
  const list = `select ${LAYOUT_COLUMNS} from (${LAYOUT_OF_LIST}) as list`
  const frozen = `select ${LAYOUT_COLUMNS} from layout_rows where version_id = ?`
  const { id, seasonUnitId } = version
  const { rows } = await trx.rawQuery<{ rows: [{ differs: boolean }] }>(
    `select exists ((${list} except ${frozen}) union all (${frozen} except ${list})) as differs`,
    [seasonUnitId, id, id, seasonUnitId]
  )
  return rows[0].differs
}
