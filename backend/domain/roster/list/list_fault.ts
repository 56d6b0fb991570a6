import type { ListField } from './list_fields.js'

export type ListFaultType =
  | 'cell_empty'
  | 'digits_lost'
  | 'list_date'
  | 'list_four_unfit'
  | 'list_full_id'
  | 'list_full_width'
  | 'list_hidden'
  | 'list_long'
  | 'list_name_unfit'
  | 'list_other_school'
  | 'list_radical'
  | 'list_shows_too_much'
  | 'list_twice'
  | 'list_unmasked'
  | 'list_xh_unfit'
  | 'list_zeros_lost'

/** What is wrong with a cell of a list. Its row and the field say where, its sentence how to mend it. */
export interface ListFault {
  column: ListField
  type: ListFaultType
  /** The content of the cell; empty for a full name or ID number, which are not kept. */
  value: string
  /** Hidden characters by their code points: `U+200B`. */
  codes?: string
  /** What belongs into the cell. */
  right?: string
  /** The other row with this 学号. */
  other?: number
}
