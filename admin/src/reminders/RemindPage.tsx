import { Alert, Button, Stack, Typography } from '@mui/material'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useDataProvider, useNotify, useTranslate } from 'react-admin'
import { useNavigate, useSearchParams } from 'react-router'
import { Page } from '../layout/Page'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { SAYS_ITSELF } from '../providers/failedReads'
import { ReminderPreview, type PlannedReminder } from './ReminderPreview'
import { remindedIds } from './remind_address'

type SentReminders = Record<'units' | 'letters', number>

const BOARD = '/season_units'

/** Reminds the selected units, after the reader has seen who gets which text. */
export function RemindPage() {
  const translate = useTranslate()
  const notify = useNotify()
  const navigate = useNavigate()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const [search] = useSearchParams()
  const seasonUnitIds = remindedIds(search)
  const { data, error } = useQuery({
    queryKey: ['reminders', seasonUnitIds],
    queryFn: async () =>
      (await post<PlannedReminder[]>('season_units/reminders/preview', { seasonUnitIds })).data,
    retry: false,
    meta: SAYS_ITSELF,
  })
  const send = useMutation({
    mutationFn: async () =>
      (await post<SentReminders>('season_units/reminders', { seasonUnitIds })).data,
    onSuccess: ({ letters }) => {
      notify('remind.sent', { type: 'success', messageArgs: { smart_count: letters } })
      navigate(BOARD)
    },
  })
  const failure = (error ?? send.error) as Error | null
  const letters = (data ?? []).reduce((sum, planned) => sum + planned.letters.length, 0)
  return (
    <Page
      title={translate('remind.title')}
      above={[{ name: translate('resources.season_units.name'), to: BOARD }]}
    >
      <Stack spacing={2} sx={{ maxWidth: 800 }}>
        {failure && (
          <Alert severity="error">{translate(failure.message, { _: failure.message })}</Alert>
        )}
        {data && (
          <>
            <Typography>{translate('remind.summary', { smart_count: letters })}</Typography>
            <Stack direction="row" spacing={1}>
              <Button
                variant="contained"
                disabled={letters === 0 || send.isPending}
                onClick={() => send.mutate()}
              >
                {translate('remind.send', { smart_count: letters })}
              </Button>
              <Button onClick={() => navigate(BOARD)}>{translate('ra.action.cancel')}</Button>
            </Stack>
            {data.map((planned) => (
              <ReminderPreview key={planned.id} planned={planned} />
            ))}
          </>
        )}
      </Stack>
    </Page>
  )
}
