import { nameKey } from '#domain/roster/name_key'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { placeKey } from './queries/known_students.js'
import { restoreColleges } from './restore_colleges.js'
import type { StoredRow } from './write_list_rows.js'

export interface Place {
  collegeId: string
  classId: string
}

/** Names by their keys, each once, in the order of the keys: two imports lock rows in one order. */
const uniqueBy = <Row>(rows: readonly Row[], key: (row: Row) => string): [string, Row][] =>
  [...new Map(rows.map((row) => [key(row), row])).entries()].toSorted(([a], [b]) =>
    a < b ? -1 : 1
  )

/** Whose list it is, and who runs it. */
interface PlacesOf {
  unitId: string
  seasonUnitId: string
  actorId: string
}

async function writeColleges(
  of: PlacesOf,
  rows: readonly StoredRow[],
  trx: TransactionClientContract
) {
  const colleges = uniqueBy(rows, ({ college }) => nameKey(college!)).map(([name_key, row]) => ({
    name_key,
    name: row.college,
  }))
  await restoreColleges(
    of,
    colleges.map(({ name_key }) => name_key),
    trx
  )
  // Without a change the row of before is not returned.
  const { rows: written } = await trx.rawQuery<{ rows: { id: string; name_key: string }[] }>(
    `insert into colleges (unit_id, name, name_key)
      select ?, name, name_key from jsonb_to_recordset(?::jsonb) as rows (name text, name_key text)
      on conflict (unit_id, name_key) do update set name = colleges.name
      returning id, name_key`,
    [of.unitId, JSON.stringify(colleges)]
  )
  return new Map(written.map(({ id, name_key: key }) => [key, id]))
}

async function writeClasses(
  seasonUnitId: string,
  rows: readonly (StoredRow & { collegeId: string })[],
  trx: TransactionClientContract
) {
  const classes = uniqueBy(rows, (row) => `${row.collegeId} ${nameKey(row.class!)}`).map(
    ([, row]) => ({ college_id: row.collegeId, name: row.class, name_key: nameKey(row.class!) })
  )
  // Without a change the row of before is not returned.
  const { rows: written } = await trx.rawQuery<{
    rows: { id: string; college_id: string; name_key: string }[]
  }>(
    `insert into classes (season_unit_id, college_id, name, name_key)
      select ?, college_id, name, name_key from jsonb_to_recordset(?::jsonb)
        as rows (college_id uuid, name text, name_key text)
      on conflict (season_unit_id, college_id, name_key) do update set name = classes.name
      returning id, college_id, name_key`,
    [seasonUnitId, JSON.stringify(classes)]
  )
  return new Map(
    written.map(({ id, college_id: college, name_key: key }) => [`${college} ${key}`, id])
  )
}

/** Writes the colleges and classes that good rows name; @returns the place of a row */
export async function writePlaces(
  of: PlacesOf,
  rows: readonly StoredRow[],
  trx: TransactionClientContract
): Promise<(row: StoredRow) => Place> {
  const named = [...new Map(rows.map((row) => [placeKey(row.college!, row.class!), row])).values()]
  const colleges = await writeColleges(of, named, trx)
  const collegeOf = (row: StoredRow) => colleges.get(nameKey(row.college!))!
  const placed = named.map((row) => ({ ...row, collegeId: collegeOf(row) }))
  const classes = await writeClasses(of.seasonUnitId, placed, trx)
  return (row) => {
    const collegeId = collegeOf(row)
    return { collegeId, classId: classes.get(`${collegeId} ${nameKey(row.class!)}`)! }
  }
}
