import { Alert, Button, CardContent, Stack } from '@mui/material'
import { useState } from 'react'
import { Form, PasswordInput, required, TextInput, useLogin, useTranslate } from 'react-admin'
import { useNavigate } from 'react-router'
import { CodeInput } from './inputs'
import { forgetNextPage } from './next_page'

interface Refused {
  message: string
  body?: { error?: { type: string } } | null
}

const Credentials = () => (
  <>
    <TextInput
      autoFocus
      source="username"
      label="account.email"
      autoComplete="username"
      validate={required()}
    />
    <PasswordInput
      source="password"
      label="ra.auth.password"
      autoComplete="current-password"
      validate={required()}
    />
  </>
)

/**
 * E-mail address and password; then, for whoever has a second factor, its code. After the provider only the
 * code is asked for.
 */
export function SignInForm({ way = 'password' }: { way?: 'password' | 'provider' }) {
  const translate = useTranslate()
  const login = useLogin()
  const navigate = useNavigate()
  const [isSecondStep, setSecondStep] = useState(way === 'provider')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isPending, setPending] = useState(false)

  async function submit(values: object) {
    setPending(true)
    setRefusal(null)
    try {
      await login({ ...values, way })
      // Whoever was on the way to the provider has come in otherwise.
      if (way === 'password') forgetNextPage(sessionStorage)
    } catch (error) {
      const { message, body } = error as Refused
      if (body?.error?.type === 'code_required') setSecondStep(true)
      else setRefusal(translate(message, { _: message }))
    }
    setPending(false)
  }
  function back() {
    if (way === 'provider') navigate('/login')
    else setSecondStep(false)
    setRefusal(null)
  }

  return (
    <Form onSubmit={submit} noValidate>
      <CardContent sx={{ width: 300 }}>
        {isSecondStep ? <CodeInput autoFocus /> : <Credentials />}
        {refusal && (
          <Alert severity="error" sx={{ mb: 1 }}>
            {refusal}
          </Alert>
        )}
        <Stack spacing={1}>
          <Button type="submit" variant="contained" loading={isPending} fullWidth>
            {translate('ra.auth.sign_in')}
          </Button>
          {isSecondStep && <Button onClick={back}>{translate('account.back')}</Button>}
        </Stack>
      </CardContent>
    </Form>
  )
}
