import { StateChip } from '../layout/StateChip'
import type { Turn } from '../theme/roles'

/** What runs is blue, what needs attention orange, what is done green; the rest has not begun. */
export const TURN_OF_STATE: Record<string, Turn> = {
  scheduled: 'running',
  capturing: 'running',
  suspended: 'soon',
  capture_closed: 'running',
  processing: 'running',
  proofreading: 'running',
  errata: 'soon',
  awaiting_feedback: 'running',
  feedback_review: 'running',
  feedback_accepted: 'done',
  closed: 'done',
  cancelled: 'idle',
  statement_issued: 'running',
  partly_paid: 'running',
  difference_open: 'soon',
  reconciling: 'running',
  settled: 'done',
  ready_to_print: 'running',
  printing: 'running',
  awaiting_shipment: 'running',
  shipped: 'running',
  received: 'running',
  paper_check: 'running',
  reprinting: 'soon',
  done: 'done',
  open: 'running',
}

export const PhaseChip = ({ state }: { state: string }) => (
  <StateChip name={`states.${state}`} turn={TURN_OF_STATE[state]} />
)
