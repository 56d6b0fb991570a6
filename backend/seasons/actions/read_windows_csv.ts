import { err, ok, type Result } from '#domain/result'
import { readWindow, type CaptureWindow } from '#domain/season/capture_window'
import { parse } from 'csv-parse/sync'

/** A row of the notice's annex 1: the days that a region gets. */
export interface WindowRow {
  region: string
  window: CaptureWindow
}

export type CsvFaultType =
  | 'encoding'
  | 'unreadable'
  | 'column_missing'
  | 'region_missing'
  | 'region_unknown'
  | 'region_twice'
  | 'window_not_a_date'
  | 'window_reversed'
  | 'window_hours_reversed'

/** What is wrong, and where: the file's row (the header is row 1) and column. */
export interface CsvFault {
  row: number
  column: string
  type: CsvFaultType
  value: string
}

const COLUMNS = ['region', 'start_date', 'end_date', 'daily_from', 'daily_to'] as const
type Row = Record<(typeof COLUMNS)[number], string>

/** UTF-8 is the rule; what Excel saves here is GB18030. Anything else is said, not guessed. */
function decode(bytes: Uint8Array): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      continue
    }
  }
  return null
}

const FAULT_COLUMN = {
  window_not_a_date: 'start_date',
  window_reversed: 'end_date',
  window_hours_reversed: 'daily_to',
} as const

function faultsOfRow(row: Row, line: number, regions: string[], seen: Set<string>): CsvFault[] {
  const faults: CsvFault[] = []
  const name = row.region?.trim() ?? ''
  const add = (column: string, type: CsvFaultType, value: string) =>
    faults.push({ row: line, column, type, value })
  if (!name) add('region', 'region_missing', '')
  else if (!regions.includes(name)) add('region', 'region_unknown', name)
  else if (seen.has(name)) add('region', 'region_twice', name)
  seen.add(name)
  const read = readWindow(windowOf(row))
  if (!read.ok && read.error.type in FAULT_COLUMN) {
    const type = read.error.type as keyof typeof FAULT_COLUMN
    add(
      FAULT_COLUMN[type],
      type,
      `${row.start_date} – ${row.end_date} ${row.daily_from}–${row.daily_to}`
    )
  }
  return faults
}

const windowOf = (row: Row): CaptureWindow => ({
  firstDay: row.start_date,
  lastDay: row.end_date,
  from: row.daily_from,
  to: row.daily_to,
})

/** Reads a table of windows. One bad row and none is taken: every fault is named with its place. */
export function readWindowsCsv(
  bytes: Uint8Array,
  regions: string[]
): Result<WindowRow[], CsvFault[]> {
  const text = decode(bytes)
  if (text === null) return err([{ row: 1, column: '', type: 'encoding', value: '' }])
  let rows: Row[]
  try {
    rows = parse(text, { bom: true, columns: true, skip_empty_lines: true, trim: true })
  } catch (error) {
    const { lines = 1, message } = error as { lines?: number; message: string }
    return err([{ row: lines, column: '', type: 'unreadable', value: message }])
  }
  const missing = COLUMNS.filter((column) => !(column in (rows[0] ?? {})))
  if (missing.length > 0) {
    return err(missing.map((column) => ({ row: 1, column, type: 'column_missing', value: column })))
  }
  const seen = new Set<string>()
  const faults = rows.flatMap((row, index) => faultsOfRow(row, index + 2, regions, seen))
  if (faults.length > 0) return err(faults)
  return ok(rows.map((row) => ({ region: row.region, window: windowOf(row) })))
}
