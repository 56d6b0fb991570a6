import { Chip } from '@mui/material'
import { useTranslate } from 'react-admin'

type Tone = 'default' | 'info' | 'success' | 'warning' | 'error'

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

export function PhaseChip({ state }: { state: string }) {
  const translate = useTranslate()
  const tone = TONES[state] ?? 'default'
  return <Chip size="small" color={tone} variant="outlined" label={translate(`states.${state}`)} />
}
