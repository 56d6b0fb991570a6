import { Alert, Button, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { email, Form, LinkBase, required, TextInput, useTranslate } from 'react-admin'
import { Refused } from '../forms/Refused'
import { useSubmit } from '../forms/useSubmit'
import { request } from '../providers/http'
import { GateFrame } from './GateFrame'

const EMAIL = [required(), email()]

/** Asks for the address to which the letter goes. */
function Ask({ onAsked }: { onAsked: () => void }) {
  const translate = useTranslate()
  const { submit, isPending, refusal } = useSubmit(async (values) => {
    await request('POST', 'session/forgotten', values)
    onAsked()
  })
  return (
    <Form onSubmit={submit} noValidate disableInvalidFormNotification>
      <Typography sx={{ mb: 1 }}>{translate('account.forgotten.says')}</Typography>
      <TextInput
        source="email"
        label="account.email"
        autoComplete="username"
        autoFocus
        validate={EMAIL}
        fullWidth
      />
      <Refused refusal={refusal} />
      <Button type="submit" variant="contained" loading={isPending} fullWidth>
        {translate('account.forgotten.submit')}
      </Button>
    </Form>
  )
}

/** For whoever has forgotten the password. The answer is the same whether there is such an account. */
export function ForgottenPage() {
  const translate = useTranslate()
  const [isAsked, setAsked] = useState(false)
  return (
    <GateFrame title={translate('account.forgotten.title')}>
      <Stack spacing={1}>
        {isAsked ? (
          <Alert severity="success">{translate('account.forgotten.asked')}</Alert>
        ) : (
          <Ask onAsked={() => setAsked(true)} />
        )}
        <Button component={LinkBase} to="/login">
          {translate('account.forgotten.back')}
        </Button>
      </Stack>
    </GateFrame>
  )
}
