import type { Data } from '@api/data'
import { Button } from '@mui/material'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Confirm, useDataProvider, useNotify, useRedirect, useTranslate } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { Season } from '../seasons/types'
import type { Calendar } from './types'

/** Applies a version to all schools of a season; the page of its job shows the progress. */
export function ApplyButton({ season, calendar }: { season: Season; calendar: Calendar }) {
  const translate = useTranslate()
  const notify = useNotify()
  const redirect = useRedirect()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const [isAsking, setAsking] = useState(false)
  const { mutate, isPending } = useMutation({
    mutationFn: async () =>
      (await post<Data.Jobs.Job>(`seasons/${season.id}/calendars/${calendar.id}`)).data,
    onSuccess: ({ id }) => redirect('show', 'jobs', id),
    onError: ({ message }) => notify(message, { type: 'error' }),
    onSettled: () => setAsking(false),
  })
  return (
    <>
      <Button variant="contained" onClick={() => setAsking(true)}>
        {translate('calendar.apply')}
      </Button>
      <Confirm
        isOpen={isAsking}
        loading={isPending}
        title="calendar.apply"
        content={translate('calendar.apply_confirm', {
          season: season.name,
          version: calendar.version,
        })}
        onConfirm={() => mutate()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
