import { Stack } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { CancelButton } from '../../jobs/CancelButton'
import { JobFailure } from '../../jobs/JobFailure'
import { JobState, Progress } from '../../jobs/JobState'
import { SheetResult } from '../../jobs/SheetResult'
import type { Job } from '../../jobs/types'
import type { ConsoleDataProvider } from '../../providers/dataProvider'

/** How far a check sheet is, a way to stop it, and in the end the PDF or why there is none. */
export function PrintedSheet({ jobId }: { jobId: string }) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data: job } = useQuery({
    queryKey: ['jobs', jobId],
    queryFn: async () => (await read<Job>(`jobs/${jobId}`)).data,
  })
  if (!job) return null
  const { state, failure, result } = job
  return (
    <Stack spacing={1} role="status">
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <JobState state={state} />
        <Progress {...job} />
        <CancelButton job={job} />
      </Stack>
      <JobFailure failure={failure} />
      {result && 'pages' in result && <SheetResult jobId={jobId} result={result} />}
    </Stack>
  )
}
