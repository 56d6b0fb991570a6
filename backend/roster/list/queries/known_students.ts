import { nameKey } from '#domain/roster/name_key'
import type { KnownStudent } from '#domain/roster/list/outcome'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export interface StudentRow extends KnownStudent {
  id: string
  xhKey: string
  mergedInto: string | null
}

/** The students of a unit by the keys of their numbers, those of merged rows too. */
export interface KnownStudents {
  of: (xhKey: string) => StudentRow | null
  /** Those whom the list has now. */
  listed: StudentRow[]
}

/** How many merges are followed. */
const MAX_MERGES = 10

/** A merged row leads to whom it became. */
function followed(row: StudentRow, byId: ReadonlyMap<string, StudentRow>): StudentRow {
  let student = row
  for (let merges = 0; student.mergedInto && merges < MAX_MERGES; merges += 1)
    student = byId.get(student.mergedInto) ?? student
  return student
}

/**
 * The students of a unit, against whom a list is held. With `locks` the rows are held until the transaction ends,
 * in the order of their ids, as merging holds them; photos that lead to them may still arrive.
 */
export async function knownStudents(
  seasonUnitId: string,
  client: TransactionClientContract,
  locks = false
): Promise<KnownStudents> {
  const { rows } = await client.rawQuery<{ rows: StudentRow[] }>(
    `select students.id, xh_key as "xhKey", merged_into as "mergedInto",
      coded_at is not null as "hasCode",
      masked_name as "maskedName", last_four as "lastFour", colleges.name as college,
      classes.name as "className",
      (list_position is not null and delisted_at is null) as "isListed"
    from students
    left join colleges on colleges.id = students.college_id
    left join classes on classes.id = students.class_id
    where students.season_unit_id = ? and xh_key is not null
    order by students.id ${locks ? 'for no key update of students' : ''}`,
    [seasonUnitId]
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  // Where both stand, the row that is not merged comes last and wins.
  const inOrder = rows.toSorted((a, b) => Number(!a.mergedInto) - Number(!b.mergedInto))
  const byKey = new Map(inOrder.map((row) => [row.xhKey, followed(row, byId)]))
  return {
    of: (xhKey) => byKey.get(xhKey) ?? null,
    listed: rows.filter(({ isListed, mergedInto }) => isListed && !mergedInto),
  }
}

/** A class is the same where its college and its name are. */
export const placeKey = (college: string, className: string) =>
  `${nameKey(college)} ${nameKey(className)}`
