import { Alert, Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Page } from '../layout/Page'
import { IdentitySection } from './IdentitySection'
import { PasswordSection } from './PasswordSection'
import { PersonSection } from './PersonSection'
import { SecondFactorSection } from './SecondFactorSection'
import { SessionsSection } from './SessionsSection'
import { useMe } from './useMe'

/** What one person does with the own account. */
export function AccountPage() {
  const translate = useTranslate()
  const { me, refresh } = useMe()
  return (
    <Page title={translate('account.title')}>
      <Stack spacing={2} sx={{ maxWidth: 820 }}>
        {me?.duty && <Alert severity="warning">{translate(`account.duties.${me.duty}`)}</Alert>}
        {me && <PersonSection me={me} />}
        {me && <PasswordSection me={me} onChanged={refresh} />}
        {me && <IdentitySection me={me} onChanged={refresh} />}
        <SecondFactorSection onChanged={refresh} />
        <SessionsSection />
      </Stack>
    </Page>
  )
}
