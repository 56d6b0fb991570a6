import type { Cursor } from '#backend/http/cursors'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'

/**
 * Sorts the rows of a query by an instant, newest first, and by their ids where that is the same; from
 * behind a cursor if there is one.
 */
export function newestFirst<Query extends ModelQueryBuilderContract<any, any>>(
  query: Query,
  column: string,
  after: Cursor | undefined
): Query {
  if (after) query.whereRaw(`(${column}, id) < (?, ?)`, after)
  return query.orderBy([
    { column, order: 'desc' },
    { column: 'id', order: 'desc' },
  ])
}
