import { cutPage, type Page } from '#backend/http/cursors'
import ListRow from '#models/roster/list_row'

export interface RowsFilter {
  after?: number
  outcome?: 'good' | 'bad'
}

/** A page of the rows of an import, in their order. */
export async function rowsPage(
  importId: string,
  { after, outcome }: RowsFilter,
  limit: number
): Promise<Page<ListRow>> {
  const rows = await ListRow.query()
    .where({ importId })
    .if(outcome, (query) => query.whereRaw(`outcome ${outcome === 'bad' ? '=' : '<>'} 'bad'`))
    .if(after !== undefined, (query) => query.where('row_no', '>', after!))
    .orderBy('row_no')
    .limit(limit + 1)
  return cutPage(rows, limit, ({ rowNo }) => String(rowNo))
}
