import { err, ok, type Result } from '#domain/result'
import { findHeavyLine } from './check_text.js'
import { splitText } from './split_text.js'
import { ROWS_ABOVE, type TableRow } from './table.js'

const SEPARATORS = [',', '\t', ';', '，', '；'] as const

/** The separator with which one of the first lines names most columns; a comma if none does. */
function detectSeparator(text: string, countKnown: (names: string[]) => number): string {
  const lines = text.split(/\r\n|\r|\n/, ROWS_ABOVE).map((line) => line.replaceAll('"', ''))
  const known = SEPARATORS.map((separator) =>
    Math.max(...lines.map((line) => countKnown(line.split(separator))))
  )
  return SEPARATORS[known.indexOf(Math.max(...known))]!
}

const trimmed = (cell: string) => cell.trim()

/** Why a text is no table, and from which row on. */
export interface TextFault {
  type: 'text_too_large' | 'unreadable'
  row: number
}

export interface TextOptions {
  countKnown: (names: string[]) => number
  /** Of the table; somewhat more are read. */
  maxRows: number
}

/**
 * Parses a text as a table and detects its separator. Row numbers are those of the file. An unclosed quote
 * is an error with the row in which it opens.
 * @param cellOf what is made of each cell
 */
export function textRows(
  text: string,
  { countKnown, maxRows }: TextOptions,
  cellOf = trimmed
): Result<TableRow[], TextFault> {
  const heavy = findHeavyLine(text, maxRows)
  if (heavy !== null) return err({ type: 'text_too_large', row: heavy })
  const plain = text.replace(/^\uFEFF/, '')
  const rows = splitText(plain, detectSeparator(plain, countKnown))
  if (!rows.ok) return err({ type: 'unreadable', row: rows.error })
  return ok(rows.value.map((cells, place) => ({ row: place + 1, cells: cells.map(cellOf) })))
}
