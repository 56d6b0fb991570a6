import type { PhotoState } from '@domain/photos/desk'
import { StateChip } from '../layout/StateChip'
import type { Turn } from '../theme/roles'

/** How urgent each state is. */
export const STATE_TURNS: Record<PhotoState, Turn> = {
  checking: 'running',
  parked: 'soon',
  appealed: 'soon',
  failed: 'overdue',
  awaiting_review: 'soon',
  accepted: 'done',
  reset: 'idle',
}

export const StatusChip = ({ status }: { status: PhotoState }) => (
  <StateChip name={`photo.states.${status}`} turn={STATE_TURNS[status]} />
)
