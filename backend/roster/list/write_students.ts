import { xhKey } from '#domain/roster/xh_key'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { ComparedRow } from './compare_rows.js'
import type { Place } from './write_places.js'

/** The import that writes, and whose students. */
export interface Target {
  importId: string
  seasonId: string
  seasonUnitId: string
  positionBase: number
  /** A list in place of the one before also decides the order; an added one only of whom it adds. */
  setsOrder: boolean
}

const written = (row: ComparedRow, { collegeId, classId }: Place, base: number) => ({
  id: row.student?.id ?? null,
  xh: row.xh,
  xh_key: xhKey(row.xh!),
  masked_name: row.masked_name,
  last_four: row.last_four,
  college_id: collegeId,
  class_id: classId,
  list_position: base + row.rowNo,
})

const COLUMNS = `(id uuid, xh text, xh_key text, masked_name text, last_four text,
  college_id uuid, class_id uuid, list_position integer)`

/** Name and last four of somebody with a 采集码 stay those of the code; everything else is the list’s. */
const byList = (column: string) =>
  `${column} = case when students.coded_at is not null
    then students.${column} else rows.${column} end`

const UPDATE = `update students set ${byList('masked_name')}, ${byList('last_four')},
    college_id = rows.college_id, class_id = rows.class_id, list_import_id = ?, delisted_at = null,
    list_position = case when ? or students.list_position is null or students.delisted_at is not null
      then rows.list_position else students.list_position end
  from jsonb_to_recordset(?::jsonb) as rows ${COLUMNS} where students.id = rows.id`

/** Somebody may have arrived since the students were read, by a code: the same number is the same row. */
const INSERT = `insert into students (season_id, season_unit_id, xh, xh_key, masked_name, last_four,
    college_id, class_id, list_import_id, list_position, origin)
  select ?, ?, xh, xh_key, masked_name, last_four, college_id, class_id, ?, list_position, 'list'
    from jsonb_to_recordset(?::jsonb) as rows ${COLUMNS}
  on conflict (season_unit_id, xh_key) where merged_into is null do update
    set college_id = excluded.college_id, class_id = excluded.class_id,
      list_import_id = excluded.list_import_id, list_position = excluded.list_position,
      delisted_at = null`

/** Writes a slice of good rows into the students of the unit. */
export async function writeStudents(
  rows: readonly ComparedRow[],
  placeOf: (row: ComparedRow) => Place,
  target: Target,
  trx: TransactionClientContract
): Promise<void> {
  const all = rows.map((row) => written(row, placeOf(row), target.positionBase))
  const known = all.filter(({ id }) => id !== null)
  const added = all.filter(({ id }) => id === null)
  if (known.length > 0)
    await trx.rawQuery(UPDATE, [target.importId, target.setsOrder, JSON.stringify(known)])
  if (added.length > 0) {
    const { seasonId, seasonUnitId, importId } = target
    await trx.rawQuery(INSERT, [seasonId, seasonUnitId, importId, JSON.stringify(added)])
  }
}

/** Takes students off the list. They and their photos stay: nothing is deleted. */
export const delist = (ids: readonly string[], trx: TransactionClientContract) =>
  trx.rawQuery('update students set delisted_at = now() where id = any(?)', [ids as string[]])
