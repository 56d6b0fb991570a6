import type { WindowRow } from '#backend/seasons/windows_table/window_row'
import { WindowRows } from '#backend/seasons/windows_table/window_rows'
import { WINDOW_TABLE } from '#backend/seasons/windows_table/window_columns'
import { readSheet } from '#backend/sheets/read/read_sheet'
import { err, ok, type Result } from '#domain/result'
import type { WindowFault } from '#domain/season/windows_table'

/**
 * Reads a table of windows as in annex 1 of the notice. If any row is invalid, nothing is imported; every
 * fault is reported with row and column.
 * @param year the season's year; days outside its reach are faults
 */
export async function readWindows(
  bytes: Uint8Array,
  regions: string[],
  year: number
): Promise<Result<WindowRow[], WindowFault[]>> {
  const sheet = await readSheet(bytes, WINDOW_TABLE)
  if (!sheet.ok) return sheet
  const read = new WindowRows(sheet.value, regions, year)
  const windows = sheet.value.rows.map((row) => read.next(row))
  return read.faults.length > 0 ? err(read.faults) : ok(windows.flatMap((window) => window ?? []))
}
