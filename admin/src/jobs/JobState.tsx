import { LinearProgress, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { StateChip } from '../layout/StateChip'
import type { Turn } from '../theme/roles'
import type { JobRow } from './types'

const TURNS: Record<JobRow['state'], Turn> = {
  queued: 'idle',
  running: 'running',
  done: 'done',
  failed: 'overdue',
  cancelled: 'idle',
}

export const JobState = ({ state }: Pick<JobRow, 'state'>) => (
  <StateChip name={`jobs.${state}`} turn={TURNS[state]} />
)

/** How much of a job is done. */
export function Progress({ state, done, total }: Pick<JobRow, 'state' | 'done' | 'total'>) {
  const translate = useTranslate()
  const share = total === 0 ? 100 : (100 * done) / total
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center', minWidth: 140 }}>
      <LinearProgress
        variant="determinate"
        value={state === 'done' ? 100 : share}
        color={state === 'failed' ? 'error' : 'primary'}
        aria-label={translate('resources.jobs.fields.done')}
        sx={{ flexGrow: 1 }}
      />
      <Typography>{`${done} / ${total}`}</Typography>
    </Stack>
  )
}

export function JobName({ kind }: Pick<JobRow, 'kind'>) {
  const translate = useTranslate()
  return translate(`jobs.kinds.${kind}`)
}
