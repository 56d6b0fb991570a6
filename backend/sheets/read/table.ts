/** A row of a table, and its number in the file from 1, blank rows included. */
export interface TableRow<Cell = string> {
  row: number
  cells: Cell[]
}

/** The header, and the rows below it that are not blank. */
export interface Table<Cell = string> {
  header: TableRow<Cell>
  rows: TableRow<Cell>[]
}

/** The header must be among the first rows; a title may be above it. */
export const ROWS_ABOVE = 10
/** Excel's line that declares the separator. */
const EXCEL_HINT = /^sep=/i

const isFilled = ({ cells }: TableRow<unknown>) =>
  cells.some((cell) => String(cell).trim() !== '') && !EXCEL_HINT.test(String(cells[0]))

/**
 * The table in the rows of a file, without blank ones. The header is the row that names most columns; the
 * first row if none does.
 */
export function tableOf<Cell>(
  rows: TableRow<Cell>[],
  countKnown: (names: string[]) => number
): Table<Cell> {
  const filled = rows.filter(isFilled)
  const known = filled.slice(0, ROWS_ABOVE).map(({ cells }) => countKnown(cells.map(String)))
  const place = Math.max(0, known.indexOf(Math.max(...known, 0)))
  return { header: filled[place] ?? { row: 1, cells: [] }, rows: filled.slice(place + 1) }
}
