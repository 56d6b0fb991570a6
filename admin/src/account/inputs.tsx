import { PasswordInput, required, TextInput } from 'react-admin'

/** The code of the authenticator app, or a recovery code. */
export const CodeInput = ({ autoFocus = false }: { autoFocus?: boolean }) => (
  <TextInput
    source="code"
    label="account.code"
    helperText="account.code_hint"
    autoFocus={autoFocus}
    autoComplete="one-time-code"
    validate={required()}
    fullWidth
  />
)

interface Props {
  source: string
  autoFocus?: boolean
}

/** The password that is in use now. */
export const CurrentPasswordInput = ({ source, autoFocus = false }: Props) => (
  <PasswordInput
    source={source}
    label="account.password.current"
    autoFocus={autoFocus}
    autoComplete="current-password"
    validate={required()}
    helperText={false}
    fullWidth
  />
)
