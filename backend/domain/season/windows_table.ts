/** What a table of windows must say of each region. */
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
