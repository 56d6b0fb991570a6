import type { RawFault } from '#backend/sheets/read/raw_table'
import type { ListRules } from '#domain/roster/list/judge_cell'
import type { JudgedRow } from '#domain/roster/list/judge_list'
import type { ListMapping } from '#domain/roster/list/list_fields'
import type { MappingFault } from '#domain/roster/list/list_mapping'

/** A workbook of 100,000 rows has three to ten. */
export const MAX_LIST_MEGABYTES = 20

/** What the process that reads a list is asked: which columns it has, or its rows. */
export type ListQuestion = { bytes: Uint8Array; remembered: ListMapping } & (
  { step: 'columns' } | { step: 'rows'; mapping: ListMapping; rules: ListRules }
)

export interface ListColumnsRead {
  headings: string[]
  proposed: ListMapping
  rows: number
}

export interface ListRowsRead {
  rows: JudgedRow[]
  /** The file is an error workbook: its rows belong to this import. */
  originId: string | null
}

/** A file that is no list as a whole; nothing of it is kept. */
export type ListFileFault =
  | RawFault
  | MappingFault
  | { type: 'no_rows'; row: number }
  | { type: 'list_rows_too_many'; most: number }
  | { type: 'list_origin_row'; row: number }
  | { type: 'list_origin_mixed'; row: number }
  | { type: 'list_too_heavy' }
  | { type: 'list_busy' }
