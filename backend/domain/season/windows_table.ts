/** The columns of a table of windows. */
export const COLUMNS = ['region', 'start_date', 'end_date', 'daily_from', 'daily_to'] as const
export type Column = (typeof COLUMNS)[number]

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
  | 'window_not_this_year'
  | 'window_reversed'
  | 'window_hours_reversed'

/**
 * A fault with its place: the row in the file, and the column by its name in the file. A missing
 * column has its expected name, a cell beyond the header its column letter.
 */
export interface CsvFault {
  row: number
  column: string
  type: CsvFaultType
  /** The content of the cell. */
  value: string
  /** The first and last day that are accepted. */
  firstDay?: string
  lastDay?: string
  /** The season's year, in which a window begins. */
  year?: number
  /** Number of cells in the row, and of columns in the header. */
  cells?: number
  columns?: number
}
