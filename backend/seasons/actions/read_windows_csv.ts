import { decodeTable } from '#backend/seasons/windows_table/decode_table'
import { columnMeaning } from '#backend/seasons/windows_table/table_columns'
import { COLUMNS, type Column, type CsvFault } from '#domain/season/windows_table'
import { readTable, type Table } from '#backend/seasons/windows_table/table_rows'
import { WindowRows } from '#backend/seasons/windows_table/window_rows'
import type { Places, WindowRow } from '#backend/seasons/windows_table/window_row'
import { err, ok, type Result } from '#domain/result'

/** A season has one window per region: more rows than this mean the wrong table. */
const MAX_ROWS = 500

/** The position of each column, or the faults of the header: missing and repeated columns. */
function readHeader({ header }: Table): Result<Places, CsvFault[]> {
  const places = new Map<Column, number>()
  const faults: CsvFault[] = []
  for (const [place, name] of header.cells.entries()) {
    const column = columnMeaning(name)
    if (!column) continue
    const first = places.get(column)
    if (first === undefined) places.set(column, place)
    else {
      const value = header.cells[first]!
      faults.push({ row: header.row, column: name, type: 'column_twice', value })
    }
  }
  for (const column of COLUMNS) {
    if (places.has(column)) continue
    faults.push({ row: header.row, column, type: 'column_missing', value: column })
  }
  return faults.length > 0 ? err(faults) : ok(places)
}

const refused = (type: CsvFault['type'], row: number): Result<never, CsvFault[]> =>
  err([{ row, column: '', type, value: '' }])

/**
 * Reads a table of windows as in annex 1 of the notice, in the formats of Excel and WPS. If any row is
 * invalid, nothing is imported; every fault is reported with row and column.
 * @param year the season's year; days outside its reach are faults
 */
export function readWindowsCsv(
  bytes: Uint8Array,
  regions: string[],
  year: number
): Result<WindowRow[], CsvFault[]> {
  const text = decodeTable(bytes)
  if (text === null) return refused('encoding', 1)
  const table = readTable(text)
  if (!table.ok) return refused('unreadable', table.error.row)
  const places = readHeader(table.value)
  if (!places.ok) return places
  const { header, rows } = table.value
  if (rows.length === 0) return refused('no_rows', header.row + 1)
  if (rows.length > MAX_ROWS) return refused('rows_too_many', rows[MAX_ROWS]!.row)
  const read = new WindowRows(header.cells, places.value, regions, year)
  const windows = rows.map((row) => read.next(row))
  return read.faults.length > 0 ? err(read.faults) : ok(windows.flatMap((window) => window ?? []))
}
