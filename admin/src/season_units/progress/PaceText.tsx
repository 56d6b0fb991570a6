import { Alert, Typography } from '@mui/material'
import { usePaceSentences } from './usePaceSentences'
import type { UnitProgress } from './progressTypes'

type Pace = NonNullable<UnitProgress['pace']>

/** Whoever will not be done in time is warned. */
function severityOf(pace: Pace) {
  if (pace.kind === 'complete') return 'success' as const
  if (pace.kind === 'over') return 'warning' as const
  if (pace.kind === 'running') return pace.reach < pace.awaited ? 'warning' : 'success'
  return 'info' as const
}

/** Whether the window is long enough, and by which days that was worked out. */
export function PaceText({ pace, absent }: { pace: Pace; absent: number }) {
  const { sentence, basis } = usePaceSentences(pace, absent)
  return (
    <Alert severity={severityOf(pace)} sx={{ maxWidth: 900 }}>
      {sentence}
      {basis && <Typography variant="muted">{basis}</Typography>}
    </Alert>
  )
}
