import type { Data } from '@api/data'
import { Button, LinearProgress, Stack, Typography } from '@mui/material'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useDataProvider, useNotify, useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'
import { useDates } from '../layout/useDates'
import type { ConsoleDataProvider } from '../providers/dataProvider'

type Recheck = Data.Photos.Recheck

/** Rechecks of the season's photos: progress, and how many today's limits would judge differently. */
export function Rechecks({ seasonId, mayStart }: { seasonId: string; mayStart: boolean }) {
  const translate = useTranslate()
  const notify = useNotify()
  const { moment } = useDates()
  const { labelled } = usePatterns()
  const { read, post } = useDataProvider<ConsoleDataProvider>()
  const path = `seasons/${seasonId}/photo_rechecks`
  const { data, refetch } = useQuery({
    queryKey: ['photo_rechecks', seasonId],
    queryFn: () => read<Recheck[]>(path),
  })
  const rechecks = data?.data ?? []
  const start = useMutation({
    mutationFn: () => post(path),
    onSuccess: () => refetch(),
    onError: ({ message }) => notify(message, { type: 'error' }),
  })
  return (
    <Stack spacing={1}>
      {mayStart && (
        <div>
          <Button variant="outlined" loading={start.isPending} onClick={() => start.mutate()}>
            {translate('limits.recheck')}
          </Button>
        </div>
      )}
      {data && rechecks.length === 0 && (
        <Typography variant="muted">{translate('limits.no_rechecks')}</Typography>
      )}
      {rechecks.map(({ id, total, done, finishedAt, recordedAt, by, ...counts }) => (
        <div key={id}>
          <Typography>
            {labelled(
              `${moment(recordedAt)} ${by}`,
              translate('limits.recheck_says', { total, done, ...counts })
            )}
          </Typography>
          {!finishedAt && (
            <LinearProgress
              variant="determinate"
              value={(100 * done) / total}
              aria-label={translate('limits.recheck')}
            />
          )}
        </div>
      ))}
    </Stack>
  )
}
