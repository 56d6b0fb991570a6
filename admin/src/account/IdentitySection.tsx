import type { Data } from '@api/data'
import { Button, Typography } from '@mui/material'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useLocale, useNotify, useTranslate } from 'react-admin'
import type { Locale } from '../i18n/i18nProvider'
import { Section } from '../layout/Section'
import { useDates } from '../layout/useDates'
import type { Me } from '../providers/authProvider'
import { request } from '../providers/http'

interface Props {
  me: Me
  onChanged: () => Promise<void>
}

/** Whether the reader's account is tied to the provider; nothing where there is none. */
export function IdentitySection({ me, onChanged }: Props) {
  const translate = useTranslate()
  const locale = useLocale() as Locale
  const notify = useNotify()
  const { moment } = useDates()
  const { data: own } = useQuery({
    queryKey: ['account', 'identity'],
    queryFn: async () => (await request<Data.Identity.Identity>('GET', 'session/identity')).data,
  })
  const { mutate, isPending } = useMutation({
    mutationFn: () => request('DELETE', 'session/identity'),
    onSuccess: async () => {
      notify('account.provider.untied', { type: 'success' })
      await onChanged()
    },
    onError: ({ message }) => notify(message, { type: 'error' }),
  })
  if (!own || (!own.provider && !own.tiedAt)) return null
  const { tiedAt, provider } = own
  const words = tiedAt
    ? translate('account.provider.tied', { at: moment(tiedAt) })
    : translate('account.provider.not_tied')
  return (
    <Section title={provider?.[locale] ?? translate('account.provider.title')}>
      <Typography sx={{ mb: 1 }}>{words}</Typography>
      {tiedAt && me.hasPassword && (
        <Button color="error" loading={isPending} onClick={() => mutate()}>
          {translate('account.provider.untie')}
        </Button>
      )}
      {tiedAt && !me.hasPassword && (
        <Typography variant="muted">{translate('account.provider.only_way')}</Typography>
      )}
    </Section>
  )
}
