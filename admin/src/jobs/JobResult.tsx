import { Stack, Typography } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import { useDates } from '../layout/useDates'
import type { Job } from './types'

type Moved = NonNullable<Job['result']>['moved'][number]['moved'][number]

/** The result of a job: which schools it reached, and what changed for each. */
export function JobResult() {
  const job = useRecordContext<Partial<Job>>()
  const translate = useTranslate()
  const { day } = useDates()
  // A row of the list has no result yet.
  if (job?.result === undefined) return null
  if (!job.result) return <Typography>{translate('jobs.no_result')}</Typography>
  const { units, failed, moved } = job.result
  const change = ({ kind, from, to }: Moved) =>
    translate('jobs.moved', {
      kind: translate(`deadlines.${kind}`),
      from: day(from),
      to: day(to),
    })
  return (
    <Stack spacing={0.5}>
      <Typography>{translate('jobs.reached', { units })}</Typography>
      {failed.length > 0 && (
        <Typography sx={{ color: 'error.main' }}>
          {translate('jobs.not_reached', { names: failed.join(translate('jobs.and')) })}
        </Typography>
      )}
      {moved.map(({ seasonUnitId, unit, moved: changes }) => (
        <Typography key={seasonUnitId}>
          {translate('jobs.line', {
            unit,
            changes: changes.map(change).join(translate('jobs.and')),
          })}
        </Typography>
      ))}
      {moved.length === 0 && <Typography>{translate('jobs.none_moved')}</Typography>}
    </Stack>
  )
}
