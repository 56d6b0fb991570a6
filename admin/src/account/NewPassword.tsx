import {
  PASSWORD_POLICIES,
  passwordStrength,
  type PasswordOwner,
  type PasswordPolicyName,
} from '@domain/identity/passwords'
import { Typography } from '@mui/material'
import { PasswordInput, required, useTranslate } from 'react-admin'
import { useFormState, useWatch } from 'react-hook-form'

interface Props {
  policy: PasswordPolicyName
  owner: PasswordOwner
}

const NEW = ['password']

/** What the server may have against a new password, at its field. */
export const NEW_PASSWORD_FAULTS = {
  password_too_short: NEW,
  password_too_long: NEW,
  password_repetitive: NEW,
  password_kinds: NEW,
  password_names_you: NEW,
  password_common: NEW,
}

/** What a new password has to be. */
export function PasswordRules({ policy }: Pick<Props, 'policy'>) {
  const translate = useTranslate()
  return (
    <Typography variant="muted" component="p" sx={{ mb: 1 }}>
      {translate(`account.password.rules.${policy}`)}
    </Typography>
  )
}

/**
 * A word for what has been typed so far, by the same rules as the server's. It does not contradict the fault
 * at the field: only the server knows the common passwords.
 */
function Strength({ policy, owner }: Props) {
  const translate = useTranslate()
  const typed: string = useWatch({ name: 'password' }) ?? ''
  const { errors } = useFormState({ name: 'password' })
  const strength = passwordStrength(typed, PASSWORD_POLICIES[policy], owner)
  const color = { refused: 'warning.main', fair: 'text.primary', good: 'success.main' }[strength]
  return (
    <Typography role="status" sx={{ color, minHeight: errors.password ? 0 : '1.6em', mb: 1 }}>
      {typed && !errors.password && translate(`account.password.strength.${strength}`)}
    </Typography>
  )
}

/** A new password, and how strong it is. */
export const NewPasswordInput = ({
  autoFocus = false,
  ...rest
}: Props & { autoFocus?: boolean }) => (
  <>
    <PasswordInput
      source="password"
      label="account.password.new"
      autoFocus={autoFocus}
      autoComplete="new-password"
      validate={required()}
      helperText={false}
      fullWidth
    />
    <Strength {...rest} />
  </>
)
