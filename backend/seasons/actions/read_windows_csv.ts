import { isCivilDate } from '#domain/calendar/civil_date'
import { isTimeOfDay } from '#domain/calendar/instant'
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
  | 'no_rows'
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
type Column = (typeof COLUMNS)[number]
type Row = Record<Column, string>
/** A record with the line of the file that it ends on: blank lines and quotes move rows apart. */
interface Placed {
  record: Row
  info: { lines: number }
}

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

/** Which columns a fault of the window is about; the first that is wrong by itself is named. */
const FAULT_COLUMNS = {
  window_not_a_date: [
    ['start_date', isCivilDate],
    ['end_date', isCivilDate],
    ['daily_from', isTimeOfDay],
    ['daily_to', isTimeOfDay],
  ],
  window_reversed: [['end_date', () => false]],
  window_hours_reversed: [['daily_to', () => false]],
} as const satisfies Record<string, [Column, (value: string) => boolean][]>

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
  if (!read.ok && read.error.type in FAULT_COLUMNS) {
    const type = read.error.type as keyof typeof FAULT_COLUMNS
    for (const [column, holds] of FAULT_COLUMNS[type]) {
      if (!holds(row[column])) add(column, type, row[column])
    }
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
  let columns: string[] = []
  let rows: Placed[]
  try {
    rows = parse(text, {
      bom: true,
      columns: (header: string[]) => (columns = header),
      info: true,
      skip_empty_lines: true,
      trim: true,
    })
  } catch (error) {
    const { lines = 1, message } = error as { lines?: number; message: string }
    return err([{ row: lines, column: '', type: 'unreadable', value: message }])
  }
  const missing = COLUMNS.filter((column) => !columns.includes(column))
  if (missing.length > 0) {
    return err(missing.map((column) => ({ row: 1, column, type: 'column_missing', value: column })))
  }
  if (rows.length === 0) return err([{ row: 2, column: '', type: 'no_rows', value: '' }])
  const seen = new Set<string>()
  const faults = rows.flatMap(({ record, info }) => faultsOfRow(record, info.lines, regions, seen))
  if (faults.length > 0) return err(faults)
  return ok(rows.map(({ record }) => ({ region: record.region, window: windowOf(record) })))
}
