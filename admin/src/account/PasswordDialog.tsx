import { useTranslate } from 'react-admin'
import { FormDialog } from '../forms/FormDialog'
import type { Me } from '../providers/authProvider'
import { request } from '../providers/http'
import { CurrentPasswordInput } from './inputs'
import { NEW_PASSWORD_FAULTS, NewPasswordInput, PasswordRules } from './NewPassword'

interface Props {
  me: Me
  onChanged: () => Promise<void>
  onClose: () => void
}

const FIELDS = {
  ...NEW_PASSWORD_FAULTS,
  password_unchanged: ['password'],
  password_wrong: ['current'],
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
      <PasswordRules policy={me.passwordPolicy} />
      <CurrentPasswordInput source="current" autoFocus />
      <NewPasswordInput policy={me.passwordPolicy} owner={{ name: me.name, email: '' }} />
    </FormDialog>
  )
}
