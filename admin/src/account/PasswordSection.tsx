import { Button, Typography } from '@mui/material'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { Section } from '../layout/Section'
import type { Me } from '../providers/authProvider'
import { PasswordRules } from './NewPassword'
import { PasswordDialog } from './PasswordDialog'

interface Props {
  me: Me
  onChanged: () => Promise<void>
}

/** The own password, and how to change it. */
export function PasswordSection({ me, onChanged }: Props) {
  const translate = useTranslate()
  const notify = useNotify()
  const [isOpen, setOpen] = useState(false)
  const changed = async () => {
    setOpen(false)
    notify('account.password.changed', { type: 'success' })
    await onChanged()
  }
  return (
    <Section title={translate('account.password.title')}>
      {me.hasPassword ? (
        <>
          <PasswordRules policy={me.passwordPolicy} />
          <Button variant="outlined" onClick={() => setOpen(true)}>
            {translate('account.password.change')}
          </Button>
        </>
      ) : (
        <Typography variant="muted">{translate('account.password.none')}</Typography>
      )}
      {isOpen && <PasswordDialog me={me} onChanged={changed} onClose={() => setOpen(false)} />}
    </Section>
  )
}
