import { NOBODY, type Awaits } from '../awaits.js'
import type { PrintState } from './states.js'

/** Who is awaited for the paper photos of one unit. */
export const PRINT_AWAITS: Record<PrintState, Awaits> = {
  not_open: NOBODY,
  awaiting_layout_data: { who: 'school', act: 'confirmLayoutData', by: null },
  ready_to_print: { who: 'printing', act: 'orderPrints', by: null },
  printing: { who: 'printing', act: 'finishPrints', by: null },
  awaiting_shipment: { who: 'printing', act: 'ship', by: null },
  shipped: { who: 'school', act: 'confirmReceipt', by: null },
  received: { who: 'timer', act: null, by: null },
  paper_check: { who: 'school', act: 'reportPaperCheck', by: null },
  reprinting: { who: 'printing', act: 'ship', by: null },
  done: NOBODY,
  cancelled: NOBODY,
}
