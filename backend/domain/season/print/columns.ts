import type { PrintState } from './states.js'

/** The columns of the board of paper photos, by what is to be done next. */
export const PRINT_COLUMNS = ['to_print', 'printing', 'to_ship', 'shipped', 'received'] as const
export type PrintColumn = (typeof PRINT_COLUMNS)[number]

/** States of units that are on no column: nothing is printed yet, or ever. */
const COLUMNS: Record<PrintState, PrintColumn | null> = {
  not_open: null,
  awaiting_layout_data: null,
  ready_to_print: 'to_print',
  printing: 'printing',
  awaiting_shipment: 'to_ship',
  // What was printed again is sent next, as the first prints are.
  reprinting: 'to_ship',
  shipped: 'shipped',
  received: 'received',
  paper_check: 'received',
  done: 'received',
  cancelled: null,
}

/** The column of a unit by the state of its paper photos; null on none. */
export const printColumnOf = (state: PrintState): PrintColumn | null => COLUMNS[state]
