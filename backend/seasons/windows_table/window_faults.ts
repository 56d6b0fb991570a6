import type { CaptureWindow } from '#domain/season/capture_window'
import type { Column } from './table_columns.js'

/** A row of the notice's annex 1: the days that a region gets. */
export interface WindowRow {
  region: string
  window: CaptureWindow
}

/** Where each column stands in the rows of a file. */
export type Places = ReadonlyMap<Column, number>

export type CsvFaultType =
  | 'encoding'
  | 'unreadable'
  | 'column_missing'
  | 'column_twice'
  | 'no_rows'
  | 'rows_too_many'
  | 'row_short'
  | 'row_long'
  | 'cell_empty'
  | 'region_missing'
  | 'region_unknown'
  | 'region_twice'
  | 'window_not_a_date'
  | 'window_outside_reach'
  | 'window_reversed'
  | 'window_hours_reversed'

/**
 * What is wrong, and where: the file's row, and the column by the name that it has in the file. A
 * column that is missing has the name that it should have, one beyond the header its letter.
 */
export interface CsvFault {
  row: number
  column: string
  type: CsvFaultType
  /** What stands there. */
  value: string
  /** The first and last day that may stand there. */
  firstDay?: string
  lastDay?: string
  /** How many cells the row has, and how many the header. */
  cells?: number
  columns?: number
}
