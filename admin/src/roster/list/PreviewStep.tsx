import { Alert, Button, Stack, Typography } from '@mui/material'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useDataProvider, useTranslate } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import { Refused } from '../../forms/Refused'
import { JobFailure } from '../../jobs/JobFailure'
import { ListCounts } from '../../jobs/ListCounts'
import { DownloadButton } from '../../exports/DownloadButton'
import { PreviewRows } from './PreviewRows'
import type { ListImport } from './types'

/** What running the list will do, its faulty rows, and the way on: run it, mend it, or drop it. */
export function PreviewStep({ list }: { list: ListImport }) {
  const translate = useTranslate()
  const { post, delete: remove } = useDataProvider<ConsoleDataProvider>()
  const queries = useQueryClient()
  const after = () => queries.invalidateQueries({ queryKey: ['season_units', list.seasonUnitId] })
  const run = useMutation({
    mutationFn: () => post(`list_imports/${list.id}/run`),
    onSuccess: after,
  })
  const drop = useMutation({
    mutationFn: () => remove('list_imports', { id: list.id, previousData: list }),
    onSuccess: after,
  })
  const { counts, way, kind } = list
  const isHeld = way === 'all' && counts.bad > 0
  const failure = (run.error ?? drop.error) as Error | null
  return (
    <Stack spacing={2}>
      <ListCounts counts={counts} />
      <Typography variant="muted">
        {translate(`student_list.ways.${way}`)} · {translate(`student_list.kinds.${kind}`)}
      </Typography>
      {isHeld && <Alert severity="warning">{translate('student_list.held')}</Alert>}
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <Button
          variant="contained"
          disabled={isHeld || counts.new + counts.changed + counts.same === 0}
          loading={run.isPending}
          onClick={() => run.mutate()}
        >
          {translate('student_list.run')}
        </Button>
        {counts.bad > 0 && (
          <DownloadButton
            label="student_list.error_rows"
            path={`list_imports/${list.id}/error_rows`}
          />
        )}
        <Button color="error" loading={drop.isPending} onClick={() => drop.mutate()}>
          {translate('student_list.drop')}
        </Button>
      </Stack>
      <JobFailure failure={list.failure} />
      <Refused refusal={failure?.message ?? null} />
      <PreviewRows list={list} />
    </Stack>
  )
}
