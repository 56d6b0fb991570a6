import type { Data } from '@api/data'
import { Alert, Button, CardContent, Divider } from '@mui/material'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLocale, useTranslate } from 'react-admin'
import { useLocation, useSearchParams } from 'react-router'
import type { Locale } from '../i18n/i18nProvider'
import { request } from '../providers/http'
import { keepNextPage } from './next_page'
import { SignInForm } from './SignInForm'

const WIDTH = 300

/** Goes to the provider, whose name the installation chooses; nothing where there is none. */
function ProviderButton() {
  const translate = useTranslate()
  const locale = useLocale() as Locale
  const { state } = useLocation()
  const { data: ways } = useQuery({
    queryKey: ['ways'],
    queryFn: async () => (await request<Data.Identity.Ways>('GET', 'session/ways')).data,
  })
  const { mutate, error, isPending, isSuccess } = useMutation({
    mutationFn: async () =>
      (await request<Data.Identity.ProviderUrl>('POST', 'session/provider')).data,
    onSuccess: ({ url }) => {
      keepNextPage(state, sessionStorage)
      window.location.assign(url)
    },
  })
  if (!ways?.provider) return null
  return (
    <CardContent sx={{ width: WIDTH, pt: 0 }}>
      <Divider sx={{ mb: 2 }}>{translate('account.provider.or')}</Divider>
      {error && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {translate(error.message, { _: error.message })}
        </Alert>
      )}
      <Button
        variant="outlined"
        fullWidth
        loading={isPending || isSuccess}
        onClick={() => mutate()}
      >
        {translate('account.provider.sign_in', { name: ways.provider[locale] })}
      </Button>
    </CardContent>
  )
}

/** Why a sign-in by the provider was refused; of a code that is not known, that it has failed. */
function Refused({ code }: { code: string }) {
  const translate = useTranslate()
  const failed = translate('account.provider.refused.provider_failed')
  return (
    <Alert severity="error" sx={{ width: WIDTH - 32, mx: 2, mt: 2 }}>
      {translate(`account.provider.refused.${code}`, { _: failed })}
    </Alert>
  )
}

/**
 * The sign-in form with the provider's button below. The server sends whoever is back from the provider here:
 * to type a code, or to read why the sign-in was refused.
 */
export function ProviderSignIn({ children }: { children: ReactNode }) {
  const [params] = useSearchParams()
  if (params.get('step') === 'code') return <SignInForm way="provider" />
  const refused = params.get('refused')
  return (
    <>
      {refused && <Refused code={refused} />}
      {children}
      <ProviderButton />
    </>
  )
}
