import { err, ok, type Result } from '#domain/result'
import { parse } from 'csv-parse/sync'
import { knownIn } from './table_columns.js'

/** A row of a table, and its number in the file: the first is 1, blank ones count. */
export interface TableRow {
  row: number
  cells: string[]
}

/** The header, and the rows below it that say anything. */
export interface Table {
  header: TableRow
  rows: TableRow[]
}

const SEPARATORS = [',', '\t', ';', '，', '；'] as const
/** A title may stand above the header, but not a whole letter. */
const ROWS_ABOVE = 10
/** Excel's own word for the separator of a file, on a line of its own. */
const EXCEL_HINT = /^sep=/i

/** The separator under which one of the first lines names most columns; a comma where none does. */
function separatorOf(text: string): string {
  const lines = text.split(/\r\n|\r|\n/, ROWS_ABOVE).map((line) => line.replaceAll('"', ''))
  const known = SEPARATORS.map((separator) =>
    Math.max(...lines.map((line) => knownIn(line.split(separator))))
  )
  return SEPARATORS[known.indexOf(Math.max(...known))]!
}

const isFilled = ({ cells }: TableRow) =>
  cells.some((cell) => cell !== '') && !EXCEL_HINT.test(cells[0]!)

/** The header is the row that names most columns; the first where none does. */
function tableOf(rows: TableRow[]): Table {
  const known = rows.slice(0, ROWS_ABOVE).map(({ cells }) => knownIn(cells))
  const place = Math.max(0, known.indexOf(Math.max(...known, 0)))
  return { header: rows[place] ?? { row: 1, cells: [] }, rows: rows.slice(place + 1) }
}

/**
 * A text as a table, its separator recognised. Rows that are blank, or have nothing but separators,
 * are left out; row numbers stay those of the file. Refused is a quote that opens and never closes,
 * by the row in which it opens.
 */
export function readTable(text: string): Result<Table, { row: number }> {
  try {
    const records: string[][] = parse(text, {
      bom: true,
      delimiter: separatorOf(text.replace(/^\uFEFF/, '')),
      relax_column_count: true,
      relax_quotes: true,
    })
    const rows = records.map((cells, place) => ({
      row: place + 1,
      cells: cells.map((cell) => cell.trim()),
    }))
    return ok(tableOf(rows.filter(isFilled)))
  } catch (error) {
    const { records = 0 } = error as { records?: number }
    return err({ row: records + 1 })
  }
}
