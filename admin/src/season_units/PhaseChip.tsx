import { StateChip, type Tone } from '../layout/StateChip'

/** Phases that need attention are coloured. */
const TONES: Record<string, Tone> = {
  capturing: 'info',
  suspended: 'warning',
  errata: 'warning',
  difference_open: 'warning',
  feedback_accepted: 'success',
  settled: 'success',
  done: 'success',
  closed: 'success',
  cancelled: 'error',
}

export const PhaseChip = ({ state }: { state: string }) => (
  <StateChip name={`states.${state}`} tone={TONES[state]} />
)
