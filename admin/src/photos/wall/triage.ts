import type { Triage } from '@domain/photos/triage'
import type { Turn } from '../../theme/roles'

/** The colour of a photo at a glance; its state says the same in words. */
export const TRIAGE_TURNS: Record<Triage, Turn> = {
  green: 'done',
  orange: 'soon',
  red: 'overdue',
  grey: 'idle',
}
