import type { Data } from '@api/data'
import { Alert, Button, Stack } from '@mui/material'
import { useMutation } from '@tanstack/react-query'
import { useDataProvider, useTranslate } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { Changes } from './Changes'

/** What the notice in the form would add and change, before it is saved. */
export function NoticePreview() {
  const translate = useTranslate()
  const { getValues } = useFormContext()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: async () =>
      (await post<Data.Seasons.NoticePreview>('calendars/preview', getValues())).data,
  })
  return (
    <Stack spacing={1} sx={{ mt: 1, alignItems: 'flex-start' }}>
      <Button variant="outlined" loading={isPending} onClick={() => mutate()}>
        {translate('calendar.preview')}
      </Button>
      {error && (
        <Alert severity="error" sx={{ whiteSpace: 'pre-line' }}>
          {translate(error.message, { _: error.message })}
        </Alert>
      )}
      {data && !error && <Changes {...data.changes} />}
    </Stack>
  )
}
