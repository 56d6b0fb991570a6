import { Stack, Typography } from '@mui/material'
import { useDates } from '../layout/useDates'
import { useGetOne, useRecordContext, useTranslate } from 'react-admin'

interface Result {
  units: number
  failed: string[]
  moved: { seasonUnitId: string; unit: string; moved: Moved[] }[]
}

interface Moved {
  kind: string
  from: string
  to: string
}

/** The result of a job: which schools it reached, and what changed for each. */
export function JobResult() {
  const job = useRecordContext()
  const translate = useTranslate()
  const { day } = useDates()
  const { data } = useGetOne('jobs', { id: job!.id })
  if (!data) return null
  const result: Result | null = data.result
  if (!result) return <Typography variant="body2">{translate('jobs.no_result')}</Typography>
  const { units, failed, moved } = result
  const change = ({ kind, from, to }: Moved) =>
    translate('jobs.moved', {
      kind: translate(`deadlines.${kind}`),
      from: day(from),
      to: day(to),
    })
  return (
    <Stack spacing={0.5}>
      <Typography variant="body2">{translate('jobs.reached', { units })}</Typography>
      {failed.length > 0 && (
        <Typography variant="body2" color="error">
          {translate('jobs.not_reached', { names: failed.join(translate('jobs.and')) })}
        </Typography>
      )}
      {moved.map(({ seasonUnitId, unit, moved: changes }) => (
        <Typography key={seasonUnitId} variant="body2">
          {translate('jobs.line', {
            unit,
            changes: changes.map(change).join(translate('jobs.and')),
          })}
        </Typography>
      ))}
      {moved.length === 0 && (
        <Typography variant="body2">{translate('jobs.none_moved')}</Typography>
      )}
    </Stack>
  )
}
