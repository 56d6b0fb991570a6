import { err, ok, type Result } from '#domain/result'
import type { WorkbookFault, WorkbookLimits } from './check_workbook.js'
import { decodeText } from './decode_text.js'
import { sheetKind } from './sheet_kind.js'
import { tableOf, type Table, type TableRow } from './table.js'
import { textRows, type TextFault } from './text_rows.js'
import { workbookCells, type WorkbookCell } from './workbook_cells.js'

/** A cell as the file has it: not trimmed, and a number where it holds one. */
export type RawCell = string | number | Date

/** Why a file is no table, and in which row. */
export interface RawFault {
  type: WorkbookFault | TextFault['type'] | 'workbook_old' | 'encoding'
  row: number
}

export interface RawOptions extends WorkbookLimits {
  /** How many of the names are headings that are looked for. */
  countKnown: (names: string[]) => number
}

const refused = (type: RawFault['type'], row = 1) => err({ type, row })

const rawCell = (value: WorkbookCell | undefined): RawCell =>
  typeof value === 'boolean' ? String(value) : (value ?? '')

async function workbookTable(bytes: Uint8Array, options: RawOptions) {
  const read = await workbookCells(bytes, options)
  if (!read.ok) return refused(read.error)
  return ok(read.value.map((row, place) => ({ row: place + 1, cells: row.map(rawCell) })))
}

function textTable(bytes: Uint8Array, options: RawOptions): Result<TableRow<RawCell>[], RawFault> {
  const text = decodeText(bytes)
  if (text === null) return refused('encoding')
  return textRows(text, options, (cell) => cell)
}

/**
 * The table of a file with its cells untouched, for whoever judges what Excel did to them: a workbook, or text in
 * any encoding and separator. Blank rows are left out; the numbers of rows are those of the file.
 */
export async function rawTable(
  bytes: Uint8Array,
  options: RawOptions
): Promise<Result<Table<RawCell>, RawFault>> {
  const kind = sheetKind(bytes)
  if (kind === 'workbook_old') return refused(kind)
  const rows = await (kind === 'workbook'
    ? workbookTable(bytes, options)
    : textTable(bytes, options))
  return rows.ok ? ok(tableOf(rows.value, options.countKnown)) : rows
}
