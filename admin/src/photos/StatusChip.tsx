import type { PhotoState } from '@domain/photos/desk'
import { StateChip, type Tone } from '../layout/StateChip'

const TONES: Record<PhotoState, Tone> = {
  checking: 'info',
  parked: 'warning',
  appealed: 'warning',
  failed: 'error',
  awaiting_review: 'warning',
  accepted: 'success',
  reset: 'default',
}

export const StatusChip = ({ status }: { status: PhotoState }) => (
  <StateChip name={`photo.states.${status}`} tone={TONES[status]} />
)
