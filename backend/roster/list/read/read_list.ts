import { isUuid } from '#backend/http/is_uuid'
import { rawTable, type RawCell } from '#backend/sheets/read/raw_table'
import type { Table, TableRow } from '#backend/sheets/read/table'
import { err, ok, type Result } from '#domain/result'
import { judgeList } from '#domain/roster/list/judge_list'
import { LIST_FIELDS, type ListMapping, type RawRow } from '#domain/roster/list/list_fields'
import { knownHeadings, mappingFaults, proposeMapping } from '#domain/roster/list/list_mapping'
import type { ListColumnsRead, ListFileFault, ListQuestion, ListRowsRead } from './list_reading.js'

/** Several times the largest university. */
export const MAX_ROWS = 100_000
/** Its workbook, unpacked. */
const MAX_BYTES = 160 * 2 ** 20
/** A title and blank rows do not count. */
const ROOM = 1_000

const headingsOf = ({ header }: Table<RawCell>) => header.cells.map((cell) => String(cell).trim())

/**
 * The table of a file. A workbook is read by hucre and not by exceljs, which takes two to three times as long and half
 * as much memory again for the same cells: `npm run bench -- import` measures both where exceljs is installed.
 */
async function readTable(
  bytes: Uint8Array,
  chosen: ListMapping
): Promise<Result<Table<RawCell>, ListFileFault>> {
  const limits = { maxBytes: MAX_BYTES, maxRows: MAX_ROWS + ROOM }
  const table = await rawTable(bytes, { ...limits, countKnown: knownHeadings(chosen) })
  if (!table.ok) return table
  const { header, rows } = table.value
  if (rows.length === 0) return err({ type: 'no_rows', row: header.row + 1 })
  return rows.length > MAX_ROWS ? err({ type: 'list_rows_too_many', most: MAX_ROWS }) : table
}

/** The row of the list that a row of an error workbook mends; NaN if it says none. */
const originOf = (cell: RawCell) =>
  /^[1-9]\d{0,6}$/.test(String(cell).trim()) ? Number(cell) : Number.NaN

/** The list that an error workbook mends, the same in all its rows; null for another file. */
function originList(
  rows: readonly TableRow<RawCell>[],
  place: number | undefined
): Result<string | null, ListFileFault> {
  if (place === undefined) return ok(null)
  const idOf = ({ cells }: TableRow<RawCell>) =>
    String(cells[place] ?? '')
      .trim()
      .toLowerCase()
  const id = idOf(rows[0]!)
  const other = rows.find((row) => idOf(row) !== id || !isUuid(id))
  return other ? err({ type: 'list_origin_mixed', row: other.row }) : ok(id)
}

function rowsOf(table: Table<RawCell>, mapping: ListMapping): Result<RawRow[], ListFileFault> {
  const headings = headingsOf(table)
  const places = Object.fromEntries(
    Object.entries(mapping).map(([column, heading]) => [column, headings.indexOf(heading)])
  )
  const seen = new Set<number>()
  const rows: RawRow[] = []
  const cellAt = ({ cells }: TableRow<RawCell>, column: string) => cells[places[column]!] ?? ''
  for (const row of table.rows) {
    const rowNo = mapping.origin_row ? originOf(cellAt(row, 'origin_row')) : row.row
    if (Number.isNaN(rowNo) || seen.has(rowNo))
      return err({ type: 'list_origin_row', row: row.row })
    seen.add(rowNo)
    const cells = Object.fromEntries(LIST_FIELDS.map((field) => [field, cellAt(row, field)]))
    rows.push({ rowNo, cells: cells as RawRow['cells'] })
  }
  return ok(rows)
}

/** The columns of a file, and which of them is probably what. */
export async function readColumns({
  bytes,
  remembered,
}: ListQuestion): Promise<Result<ListColumnsRead, ListFileFault>> {
  const table = await readTable(bytes, remembered)
  if (!table.ok) return table
  const headings = headingsOf(table.value)
  const proposed = proposeMapping(headings, remembered)
  return ok({ headings: headings.filter(Boolean), proposed, rows: table.value.rows.length })
}

/** The rows of a file by its mapping, judged; what may not be stored is gone. */
export async function readRows({
  bytes,
  mapping,
  rules,
}: Extract<ListQuestion, { step: 'rows' }>): Promise<Result<ListRowsRead, ListFileFault>> {
  const table = await readTable(bytes, mapping)
  if (!table.ok) return table
  const headings = headingsOf(table.value)
  const [fault] = mappingFaults(mapping, headings)
  if (fault) return err(fault)
  const { origin_list: list } = mapping
  const origin = originList(table.value.rows, list ? headings.indexOf(list) : undefined)
  if (!origin.ok) return origin
  const rows = rowsOf(table.value, mapping)
  if (!rows.ok) return rows
  return ok({ rows: judgeList(rows.value, rules), originId: origin.value })
}
