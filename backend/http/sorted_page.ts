import { cursor, cutPage, type Cursor, type Page } from '#backend/http/cursors'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import vine from '@vinejs/vine'

/** How a reader sorts a list: by one of its columns, in one order; without a column as it comes. */
export interface Sorting<Column extends string> {
  sort?: Column
  order?: 'asc' | 'desc'
  after?: Cursor
}

/** The longest name by which a list is sorted. */
const MAX_KEY = 200

/** Chinese by pinyin, as the console sorts; codes, dates and numbers of one length in their order. */
const PINYIN = 'collate "zh-Hans-x-icu"'

/** Parameters of a list that is sorted by one of these columns. */
export const sorting = <const Column extends string>(columns: readonly Column[]) => ({
  sort: vine.enum(columns).optional(),
  order: vine.enum(['asc', 'desc'] as const).optional(),
  after: cursor((key) => key.length <= MAX_KEY),
})

/**
 * One page of rows by their keys; rows whose key is empty come last in either order.
 * @param rows has `id` and `key`, the text that the rows are sorted by
 */
export async function sortedPage(
  rows: DatabaseQueryBuilderContract,
  { order = 'asc', after }: Sorting<string>,
  limit: number
): Promise<Page<string>> {
  const beyond = order === 'asc' ? '>' : '<'
  const found = await rows
    .if(after, (query) => {
      const [key, id] = after!
      const isLast = key === ''
      query.whereRaw(
        `((key = '') > ? or (key = '') = ? and (key ${PINYIN} ${beyond} ? or key = ? and id > ?))`,
        [isLast, isLast, key, key, id]
      )
    })
    .orderByRaw(`key = '', key ${PINYIN} ${order}, id`)
    .limit(limit + 1)
  const page = cutPage(found, limit, ({ key, id }) => [key, id])
  return { ...page, rows: page.rows.map(({ id }) => id) }
}
