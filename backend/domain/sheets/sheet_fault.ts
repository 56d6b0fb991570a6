/** What can be wrong with any table. */
export type SheetFaultType =
  | 'encoding'
  | 'text_too_large'
  | 'unreadable'
  | 'workbook_old'
  | 'workbook_unreadable'
  | 'workbook_too_large'
  | 'workbook_too_wide'
  | 'workbook_active'
  | 'column_missing'
  | 'column_twice'
  | 'no_rows'
  | 'rows_too_many'
  | 'row_short'
  | 'row_long'
  | 'cell_empty'
  | 'digits_lost'

/**
 * A fault with its place: the row in the file, and the column by its name in the file. A missing
 * column has its expected name, a cell beyond the header its column letter.
 */
export interface SheetFault<Type extends string = never> {
  row: number
  column: string
  type: SheetFaultType | Type
  /** The content of the cell. */
  value: string
  /** Number of cells in the row, and of columns in the header. */
  cells?: number
  columns?: number
}
