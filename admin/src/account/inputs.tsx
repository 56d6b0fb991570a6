import { PasswordInput, required, TextInput } from 'react-admin'

interface CodeProps {
  autoFocus?: boolean
  /** The text key of what may be typed: by default also a recovery code. */
  hint?: string
}

/** The code of the authenticator app, or a recovery code. */
export const CodeInput = ({ autoFocus = false, hint = 'account.code_hint' }: CodeProps) => (
  <TextInput
    source="code"
    label="account.code"
    helperText={hint}
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
