import { Stack, Typography } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import { Moment } from '../layout/Moment'
import { useDates } from '../layout/useDates'
import { JobFailure } from './JobFailure'
import { ListResult } from './ListResult'
import { ResetsResult } from './ResetsResult'
import { PackedResult } from './PackedResult'
import { SheetResult } from './SheetResult'
import type { Job } from './types'

type Applied = Extract<NonNullable<Job['result']>, { moved: unknown }>
type Moved = Applied['moved'][number]['moved'][number]

/** Which schools a calendar reached, and what changed for each. */
function Applied({ result }: { result: Applied }) {
  const translate = useTranslate()
  const { day } = useDates()
  const { units, failed, moved } = result
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

/** The result of a job, and until when it is kept. */
export function JobResult() {
  const job = useRecordContext<Partial<Job>>()
  const translate = useTranslate()
  // A row of the list has no result yet.
  if (job?.result === undefined) return null
  if (job.failure) return <JobFailure failure={job.failure} />
  if (!job.result) return <Typography>{translate('jobs.no_result')}</Typography>
  const { result, resultUntil } = job
  return (
    <Stack spacing={1}>
      {'importId' in result ? (
        <ListResult result={result} />
      ) : 'reset' in result ? (
        <ResetsResult result={result} />
      ) : 'pages' in result ? (
        <SheetResult jobId={job.id!} result={result} />
      ) : 'packed' in result ? (
        <PackedResult result={result} />
      ) : (
        <Applied result={result} />
      )}
      {resultUntil && (
        <Typography variant="muted">
          {translate('jobs.kept_until')} <Moment at={resultUntil} />
        </Typography>
      )}
    </Stack>
  )
}
