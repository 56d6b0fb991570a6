import { PASSWORD_POLICIES, passwordStrength } from '@domain/identity/passwords'
import { Typography } from '@mui/material'
import { PasswordInput, required, useTranslate } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { FormDialog } from '../forms/FormDialog'
import type { Me } from '../providers/authProvider'
import { request } from '../providers/http'
import { CurrentPasswordInput } from './inputs'

interface Props {
  me: Me
  onChanged: () => Promise<void>
  onClose: () => void
}

const NEW = ['password']
const FIELDS = {
  password_wrong: ['current'],
  password_too_short: NEW,
  password_too_long: NEW,
  password_repetitive: NEW,
  password_kinds: NEW,
  password_names_you: NEW,
  password_common: NEW,
  password_unchanged: NEW,
}

/** A word for what has been typed so far, by the same rules as the server's. */
function Strength({ me }: { me: Me }) {
  const translate = useTranslate()
  const typed: string = useWatch({ name: 'password' }) ?? ''
  const policy = PASSWORD_POLICIES[me.passwordPolicy]
  const strength = passwordStrength(typed, policy, { name: me.name, email: '' })
  const color = { refused: 'warning.main', fair: 'text.primary', good: 'success.main' }[strength]
  return (
    <Typography role="status" sx={{ color, minHeight: '1.6em' }}>
      {typed && translate(`account.password.strength.${strength}`)}
    </Typography>
  )
}

/** Asks for the present password and a new one. */
export function PasswordDialog({ me, onChanged, onClose }: Props) {
  const translate = useTranslate()
  const change = async (values: object) => {
    await request('PUT', 'session/password', values)
    await onChanged()
  }
  return (
    <FormDialog
      title={translate('account.password.change')}
      submitLabel="account.password.change"
      onSubmit={change}
      onClose={onClose}
      fieldsOf={FIELDS}
    >
      <Typography variant="muted" component="p" sx={{ mb: 1 }}>
        {translate(`account.password.rules.${me.passwordPolicy}`)}
      </Typography>
      <CurrentPasswordInput source="current" autoFocus />
      <PasswordInput
        source="password"
        label="account.password.new"
        autoComplete="new-password"
        validate={required()}
        helperText={false}
        fullWidth
      />
      <Strength me={me} />
    </FormDialog>
  )
}
