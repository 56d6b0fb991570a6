import type { Data } from '@api/data'
import { Alert, Button, Paper, Stack, Typography } from '@mui/material'
import { useMutation } from '@tanstack/react-query'
import { useDataProvider, useRecordContext, useTranslate, type HttpError } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { TemplateWithPlaceholders } from './types'

type Rendered = Data.Letters.TemplatePreview

/** The letter as its reader would get it, with invented values. */
export function TemplatePreview() {
  const template = useRecordContext<TemplateWithPlaceholders>()
  const translate = useTranslate()
  const { getValues, setError } = useFormContext()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const { mutate, data, error, isPending } = useMutation<Rendered, HttpError>({
    mutationFn: async () => {
      const path = `wordings/${template!.code}/${template!.locale}/preview`
      return (
        await post<Rendered>(path, { subject: getValues('subject'), body: getValues('body') })
      ).data
    },
    onError: ({ body }) => {
      for (const [field, message] of Object.entries(body?.errors ?? {}))
        setError(field, { message: String(message) })
    },
  })
  return (
    <Stack spacing={1} sx={{ alignItems: 'flex-start', width: '100%' }}>
      <Button variant="outlined" loading={isPending} onClick={() => mutate()}>
        {translate('wording.preview')}
      </Button>
      {error && !error.body?.errors && <Alert severity="error">{error.message}</Alert>}
      {data && !error && (
        <Paper variant="outlined" sx={{ p: 2, width: '100%' }} data-testid="letter-preview">
          <Typography variant="muted">{translate('wording.preview_hint')}</Typography>
          <Typography variant="subtitle1">{data.subject}</Typography>
          <Typography sx={{ whiteSpace: 'pre-line' }}>{data.body}</Typography>
        </Paper>
      )}
    </Stack>
  )
}
