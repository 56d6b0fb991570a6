import { explain } from '#backend/http/errors/explain'
import { say, type Locale } from '#backend/lang/words'
import type { StoredRow } from '#backend/roster/list/write_list_rows'
import { text } from '#backend/sheets/cells'
import type { Cell } from '#backend/sheets/column'
import { writeSheet } from '#backend/sheets/write_sheet'
import { LIST_FIELDS, ORIGIN_COLUMNS } from '#domain/roster/list/list_fields'
import { fieldHeadings, headingOf } from './list_headings.js'

/** What is wrong with each cell of a row, and how to mend it. */
const reasonsOf = ({ faults }: StoredRow, locale: Locale) =>
  faults
    .map((fault) => {
      const label = headingOf(fault.column, locale)
      return say(locale, 'lists.fault', { label, fault: explain(fault, locale).message })
    })
    .join('\n')

/** Cells that may not be kept, such as full names, are empty: the school has them. */
const cellsOf = (row: StoredRow, listId: string, locale: Locale): Cell[] => [
  String(row.rowNo),
  listId,
  ...LIST_FIELDS.map((field) => text(row[field], locale)),
  text(reasonsOf(row, locale), locale),
]

/**
 * A workbook of exactly the bad rows, each with its number in the list, that of the list, and what is wrong with which
 * cell. Mended and uploaded again, all at once or in portions, its rows go back to their places.
 */
export function errorBook(
  listId: string,
  rows: readonly StoredRow[],
  locale: Locale
): Promise<Buffer> {
  const origin = ORIGIN_COLUMNS.map((column) => headingOf(column, locale))
  const headings = [...origin, ...fieldHeadings(locale), say(locale, 'rosters.reasons')]
  const title = say(locale, 'rosters.error_rows')
  return writeSheet({ title, headings, rows: rows.map((row) => cellsOf(row, listId, locale)) })
}
