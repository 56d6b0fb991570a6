import { err, ok, type Result } from '#domain/result'
import type { SheetFault } from '#domain/sheets/sheet_fault'
import { decodeText } from './decode_text.js'
import { Headings, type Expected } from './headings.js'
import { sheetKind } from './sheet_kind.js'
import { ROWS_ABOVE, tableOf, type Table, type TableRow } from './table.js'
import { textRows } from './text_rows.js'
import { workbookRows } from './workbook_rows.js'

/** The position of each column in a row. */
export type Places<Column extends string> = ReadonlyMap<Column, number>

/** A table whose header is in order. */
export interface Sheet<Column extends string> extends Table {
  places: Places<Column>
}

/** The position of each column, or the faults of the header: missing and repeated columns. */
function readHeader<Column extends string>(
  { header }: Table,
  { columns, optional = [] }: Expected<Column>,
  headings: Headings<Column>
): Result<Places<Column>, SheetFault[]> {
  const places = new Map<Column, number>()
  const faults: SheetFault[] = []
  for (const [place, name] of header.cells.entries()) {
    const column = headings.meaning(name)
    if (!column) continue
    const first = places.get(column)
    if (first === undefined) places.set(column, place)
    else {
      const value = header.cells[first]!
      faults.push({ row: header.row, column: name, type: 'column_twice', value })
    }
  }
  for (const column of columns) {
    if (places.has(column) || optional.includes(column)) continue
    faults.push({ row: header.row, column, type: 'column_missing', value: column })
  }
  return faults.length > 0 ? err(faults) : ok(places)
}

const refused = (type: SheetFault['type'], row: number): Result<never, SheetFault[]> =>
  err([{ row, column: '', type, value: '' }])

async function rowsOf(
  bytes: Uint8Array,
  headings: Headings<string>,
  maxRows: number
): Promise<Result<TableRow[], SheetFault[]>> {
  const kind = sheetKind(bytes)
  if (kind === 'workbook') return workbookRows(bytes, maxRows)
  if (kind === 'workbook_old') return refused(kind, 1)
  const text = decodeText(bytes)
  if (text === null) return refused('encoding', 1)
  const { countKnown } = headings
  const rows = textRows(text, { countKnown, maxRows })
  return rows.ok ? rows : refused(rows.error.type, rows.error.row)
}

/**
 * Reads a table as people have it: a workbook (.xlsx), or text of Excel, WPS or the clipboard in any of
 * their encodings and separators. Nothing is guessed: a fault names its row and column.
 */
export async function readSheet<Column extends string>(
  bytes: Uint8Array,
  expected: Expected<Column>
): Promise<Result<Sheet<Column>, SheetFault[]>> {
  const { maxRows } = expected
  const headings = new Headings(expected)
  // One row more than allowed shows that there are too many; a title and blank rows do not count.
  const read = await rowsOf(bytes, headings, maxRows * 2 + ROWS_ABOVE)
  if (!read.ok) return read
  const table = tableOf(read.value, headings.countKnown)
  const places = readHeader(table, expected, headings)
  if (!places.ok) return places
  const { header, rows } = table
  if (rows.length === 0) return refused('no_rows', header.row + 1)
  if (rows.length > maxRows) return refused('rows_too_many', rows[maxRows]!.row)
  return ok({ ...table, places: places.value })
}
