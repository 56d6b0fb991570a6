import { CANCELLABLE } from './cancellable'
import { Button } from '@mui/material'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useDataProvider, useNotify, useTranslate } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { JobRow } from './types'

/** Cancels a job that waits or runs and writes all or nothing. */
export function CancelButton({ job }: { job: Pick<JobRow, 'id' | 'kind' | 'state'> }) {
  const translate = useTranslate()
  const notify = useNotify()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const queries = useQueryClient()
  const { mutate, isPending } = useMutation({
    mutationFn: () => post(`jobs/${job.id}/cancellation`),
    onError: ({ message }) => notify(message, { type: 'error' }),
    onSettled: () => queries.invalidateQueries(),
  })
  const isOpen = job.state === 'queued' || job.state === 'running'
  if (!isOpen || !CANCELLABLE.includes(job.kind)) return null
  return (
    <Button color="error" loading={isPending} onClick={() => mutate()}>
      {translate('jobs.cancel')}
    </Button>
  )
}
