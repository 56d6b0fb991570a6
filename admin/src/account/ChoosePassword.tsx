import { Button } from '@mui/material'
import { useMemo } from 'react'
import { Form, PasswordInput, required, TextInput, useTranslate } from 'react-admin'
import { Refused } from '../forms/Refused'
import { useSubmit } from '../forms/useSubmit'
import { LinkHolder } from './LinkHolder'
import { NEW_PASSWORD_FAULTS, NewPasswordInput, PasswordRules } from './NewPassword'
import { useAcceptance } from './useAcceptance'
import type { Link } from './useLink'

interface Typed {
  password?: string
}

const sameAsNew = (again: string, { password }: Typed) =>
  again === password ? undefined : 'account.link.differs'
const AGAIN = [required(), sameAsNew]

/** The sign-in name, which password managers keep beside the password. */
const EmailField = () => (
  <TextInput
    source="email"
    label="account.email"
    autoComplete="username"
    readOnly
    helperText={false}
    fullWidth
  />
)

/** The first password, or one in place of one that was forgotten, typed twice. */
export function ChoosePassword({ token, link }: { token: string; link: Link }) {
  const translate = useTranslate()
  const accept = useAcceptance(token)
  const { submit, isPending, refusal } = useSubmit(
    ({ password }) => accept(String(password)),
    NEW_PASSWORD_FAULTS
  )
  const known = useMemo(() => ({ email: link.email }), [link.email])
  return (
    <Form record={known} onSubmit={submit} noValidate disableInvalidFormNotification>
      <LinkHolder link={link} />
      <EmailField />
      <PasswordRules policy={link.passwordPolicy} />
      <NewPasswordInput policy={link.passwordPolicy} owner={link} autoFocus />
      <PasswordInput
        source="again"
        label="account.link.again"
        autoComplete="new-password"
        validate={AGAIN}
        fullWidth
      />
      <Refused refusal={refusal} />
      <Button type="submit" variant="contained" loading={isPending} fullWidth>
        {translate(`account.link.submit.${link.purpose}`)}
      </Button>
    </Form>
  )
}
