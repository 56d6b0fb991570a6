import { err, ok, type Result } from '#domain/result'
import { parse } from 'csv-parse/sync'
import { countKnownColumns } from './table_columns.js'

/** A row of a table, and its number in the file from 1, blank rows included. */
export interface TableRow {
  row: number
  cells: string[]
}

/** The header, and the rows below it that are not blank. */
export interface Table {
  header: TableRow
  rows: TableRow[]
}

const SEPARATORS = [',', '\t', ';', '，', '；'] as const
/** The header must be among the first rows; a title may be above it. */
const ROWS_ABOVE = 10
/** Excel's line that declares the separator. */
const EXCEL_HINT = /^sep=/i

/** The separator with which one of the first lines names most columns; a comma if none does. */
function detectSeparator(text: string): string {
  const lines = text.split(/\r\n|\r|\n/, ROWS_ABOVE).map((line) => line.replaceAll('"', ''))
  const known = SEPARATORS.map((separator) =>
    Math.max(...lines.map((line) => countKnownColumns(line.split(separator))))
  )
  return SEPARATORS[known.indexOf(Math.max(...known))]!
}

const isFilled = ({ cells }: TableRow) =>
  cells.some((cell) => cell !== '') && !EXCEL_HINT.test(cells[0]!)

/** The header is the row that names most columns; the first row if none does. */
function splitHeader(rows: TableRow[]): Table {
  const known = rows.slice(0, ROWS_ABOVE).map(({ cells }) => countKnownColumns(cells))
  const place = Math.max(0, known.indexOf(Math.max(...known, 0)))
  return { header: rows[place] ?? { row: 1, cells: [] }, rows: rows.slice(place + 1) }
}

/**
 * Parses a text as a table and detects its separator. Blank rows are left out; row numbers are those of
 * the file. An unclosed quote is an error with the row in which it opens.
 */
export function readTable(text: string): Result<Table, { row: number }> {
  try {
    const records: string[][] = parse(text, {
      bom: true,
      delimiter: detectSeparator(text.replace(/^\uFEFF/, '')),
      relax_column_count: true,
      relax_quotes: true,
    })
    const rows = records.map((cells, place) => ({
      row: place + 1,
      cells: cells.map((cell) => cell.trim()),
    }))
    return ok(splitHeader(rows.filter(isFilled)))
  } catch (error) {
    const { records = 0 } = error as { records?: number }
    return err({ row: records + 1 })
  }
}
