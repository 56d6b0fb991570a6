/** Paper photos of one unit, from the accepted feedback to the checked prints. */
export const PRINT_STATES = [
  'not_open',
  'awaiting_layout_data',
  'ready_to_print',
  'printing',
  'awaiting_shipment',
  'shipped',
  'received',
  'paper_check',
  'reprinting',
  'done',
  'cancelled',
] as const
export type PrintState = (typeof PRINT_STATES)[number]
