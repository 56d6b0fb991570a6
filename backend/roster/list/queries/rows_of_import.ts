import { LIST_FIELDS } from '#domain/roster/list/list_fields'
import ListRow from '#models/roster/list_row'
import type { StoredRow } from '#backend/roster/list/write_list_rows'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

const storedRow = (row: ListRow): StoredRow => ({
  rowNo: row.rowNo,
  school: row.school,
  college: row.college,
  class: row.class,
  xh: row.xh,
  last_four: row.lastFour,
  masked_name: row.maskedName,
  faults: row.faults,
  outcome: row.outcome,
})

/** The rows of an import in their order; `only`: the bad ones, or those that are in order. */
export async function rowsOfImport(
  importId: string,
  client?: TransactionClientContract,
  only?: 'bad' | 'good'
): Promise<StoredRow[]> {
  const rows = await ListRow.query({ client })
    .select('row_no', ...LIST_FIELDS, 'faults', 'outcome')
    .where({ importId })
    .if(only, (query) => query.whereRaw(`outcome ${only === 'bad' ? '=' : '<>'} 'bad'`))
    .orderBy('row_no')
  return rows.map(storedRow)
}
