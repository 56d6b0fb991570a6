import type { Data } from '@api/data'
import { Alert, Button, Stack, Typography } from '@mui/material'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { useDates } from '../layout/useDates'
import { Section } from '../layout/Section'
import { request } from '../providers/http'
import { ShownOnce } from '../layout/ShownOnce'
import { SetUpDialog } from './SetUpDialog'

type Factor = Data.Identity.SecondFactor
type Codes = Data.Identity.RecoveryCodes

function State({ factor }: { factor: Factor }) {
  const translate = useTranslate()
  const { moment } = useDates()
  const { setAt, codesLeft } = factor
  const words = setAt
    ? translate('account.factor.set', { at: moment(setAt), smart_count: codesLeft })
    : translate(factor.isCompulsory ? 'account.factor.needed' : 'account.factor.none')
  return (
    <>
      <Typography sx={{ mb: 1 }}>{words}</Typography>
      {!factor.isAsked && (
        <Alert severity="info" sx={{ mb: 1 }}>
          {translate('account.factor.off')}
        </Alert>
      )}
    </>
  )
}

/** The authenticator app of the reader, and the recovery codes. */
export function SecondFactorSection({ onChanged }: { onChanged: () => Promise<void> }) {
  const translate = useTranslate()
  const notify = useNotify()
  const [isOpen, setOpen] = useState(false)
  const [codes, setCodes] = useState<string[] | null>(null)
  const { data: factor } = useQuery({
    queryKey: ['account', 'second_factor'],
    queryFn: async () => (await request<Factor>('GET', 'session/second_factor')).data,
  })
  const onError = ({ message }: Error) => notify(message, { type: 'error' })
  const renew = useMutation({
    mutationFn: async () => (await request<Codes>('POST', 'session/recovery_codes')).data.codes,
    onSuccess: setCodes,
    onError,
  })
  const remove = useMutation({
    mutationFn: () => request('DELETE', 'session/second_factor'),
    onSuccess: onChanged,
    onError,
  })
  if (!factor) return null
  const stored = async () => {
    setCodes(null)
    await onChanged()
  }
  const isSet = factor.setAt !== null
  return (
    <Section title={translate('account.factor.title')}>
      <State factor={factor} />
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <Button variant={isSet ? 'outlined' : 'contained'} onClick={() => setOpen(true)}>
          {translate(isSet ? 'account.factor.replace' : 'account.factor.set_up')}
        </Button>
        {isSet && (
          <Button loading={renew.isPending} onClick={() => renew.mutate()}>
            {translate('account.factor.renew')}
          </Button>
        )}
        {isSet && !factor.isCompulsory && (
          <Button color="error" loading={remove.isPending} onClick={() => remove.mutate()}>
            {translate('account.factor.remove')}
          </Button>
        )}
      </Stack>
      {isOpen && (
        <SetUpDialog
          onClose={() => setOpen(false)}
          onSet={(fresh) => {
            setOpen(false)
            setCodes(fresh)
          }}
        />
      )}
      {codes && <ShownOnce words="account.codes" secrets={codes} onStored={stored} />}
    </Section>
  )
}
