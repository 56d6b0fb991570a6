import { err, ok, type Result } from '#domain/result'
import type { SheetFault } from '#domain/sheets/sheet_fault'
import type { TableRow } from './table.js'
import { workbookCells } from './workbook_cells.js'

/** Room for a few thousand rows. */
const MAX_BYTES = 20 * 1_048_576

/** A number of more digits has lost its last ones in the file: Excel keeps fifteen. */
const EXACT = 1e15

/** Excel's days begin in 1900: what lies before is a time of day. */
const FIRST_YEAR = 1900

function dateText(date: Date): string {
  const [day, time] = date.toISOString().split('T') as [string, string]
  if (date.getUTCFullYear() < FIRST_YEAR) return time.slice(0, 5)
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`
}

/** A cell as a person reads it. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? dateText(value) : String(value).trim()
}

const refused = (type: SheetFault['type']) => err([{ row: 1, column: '', type, value: '' }])

/** Cells whose last digits are gone, such as an ID number that was typed as a number. */
const lostDigits = (rows: readonly unknown[][]): SheetFault[] =>
  rows.flatMap((cells, place) =>
    cells.flatMap((value, column) =>
      typeof value === 'number' && Math.abs(value) >= EXACT
        ? {
            row: place + 1,
            column: cellText(rows[0]![column]),
            type: 'digits_lost',
            value: String(value),
          }
        : []
    )
  )

/** The rows of the first sheet of a workbook (.xlsx). Formulas count as the values that were saved. */
export async function workbookRows(
  bytes: Uint8Array,
  maxRows: number
): Promise<Result<TableRow[], SheetFault[]>> {
  const read = await workbookCells(bytes, { maxBytes: MAX_BYTES, maxRows })
  if (!read.ok) return refused(read.error)
  const rows = read.value
  const lost = lostDigits(rows)
  if (lost.length > 0) return err(lost)
  const width = Math.max(0, ...rows.map(({ length }) => length))
  // Blank cells at the end of a row do not stand in the file.
  const cells = rows.map((row) => Array.from({ length: width }, (_, place) => cellText(row[place])))
  return ok(cells.map((row, place) => ({ row: place + 1, cells: row })))
}
