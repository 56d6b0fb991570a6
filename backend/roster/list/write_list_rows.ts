import type { ListFault } from '#domain/roster/list/list_fault'
import type { JudgedRow } from '#domain/roster/list/judge_list'
import type { RowOutcome } from '#domain/roster/list/outcome'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Rows of one statement. */
const AT_ONCE = 2_000

/** Slices of a list. */
export function* slices<Row>(rows: readonly Row[], size = AT_ONCE): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size)
}

export interface StoredRow extends JudgedRow {
  outcome: RowOutcome
}

const stored = ({ rowNo, faults, outcome, ...fields }: StoredRow) => ({
  row_no: rowNo,
  school: fields.school,
  college: fields.college,
  class: fields.class,
  xh: fields.xh,
  last_four: fields.last_four,
  masked_name: fields.masked_name,
  faults: faults satisfies ListFault[],
  outcome,
})

/** Stores the rows of an import in place of those that it had. */
export async function writeListRows(
  { id, seasonUnitId }: { id: string; seasonUnitId: string },
  rows: readonly StoredRow[],
  trx: TransactionClientContract
): Promise<void> {
  await trx.rawQuery('delete from list_rows where import_id = ?', [id])
  for (const slice of slices(rows))
    await trx.rawQuery(
      `insert into list_rows (import_id, season_unit_id, row_no, school, college, class, xh,
          last_four, masked_name, faults, outcome)
        select ?, ?, row_no, school, college, class, xh, last_four, masked_name, faults, outcome
        from jsonb_to_recordset(?::jsonb) as rows (row_no integer, school text, college text,
          class text, xh text, last_four text, masked_name text, faults jsonb, outcome text)`,
      [id, seasonUnitId, JSON.stringify(slice.map(stored))]
    )
}

/** What became of the rows of an import. */
export async function writeOutcomes(
  importId: string,
  rows: readonly Pick<StoredRow, 'rowNo' | 'outcome'>[],
  trx: TransactionClientContract
): Promise<void> {
  for (const slice of slices(rows)) {
    const outcomes = slice.map(({ rowNo, outcome }) => ({ row_no: rowNo, outcome }))
    await trx.rawQuery(
      `update list_rows set outcome = done.outcome
        from jsonb_to_recordset(?::jsonb) as done (row_no integer, outcome text)
        where import_id = ? and list_rows.row_no = done.row_no`,
      [JSON.stringify(outcomes), importId]
    )
  }
}

/** Deletes the rows of imports that were dropped: they are of nobody's use. */
export const deleteListRows = (importIds: string[], trx: TransactionClientContract) =>
  trx.rawQuery('delete from list_rows where import_id = any(?)', [importIds])
