import { Stack, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useTranslate } from 'react-admin'
import { CancelButton } from '../../jobs/CancelButton'
import { JobFailure } from '../../jobs/JobFailure'
import { JobState, Progress } from '../../jobs/JobState'
import type { Job } from '../../jobs/types'
import type { ConsoleDataProvider } from '../../providers/dataProvider'

/** The job that writes the list: how far it is, and a way to stop it. The page may be left meanwhile. */
export function RunStep({ jobId }: { jobId: string }) {
  const translate = useTranslate()
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data } = useQuery({
    queryKey: ['jobs', jobId],
    queryFn: async () => (await read<Job>(`jobs/${jobId}`)).data,
  })
  if (!data) return null
  return (
    <Stack spacing={1.5}>
      <Typography>{translate('student_list.running')}</Typography>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <JobState state={data.state} />
        <Progress {...data} />
        <CancelButton job={data} />
      </Stack>
      <JobFailure failure={data.failure} />
    </Stack>
  )
}
