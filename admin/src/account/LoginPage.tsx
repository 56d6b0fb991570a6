import { Box, Button, Typography } from '@mui/material'
import { LinkBase, Login, useTranslate } from 'react-admin'
import { ProviderSignIn } from './ProviderSignIn'
import { SignInForm } from './SignInForm'
import { LanguageButton } from '../layout/LanguageButton'
import { useDocumentTitle } from '../layout/useDocumentTitle'

/** The log-in form under the product's name. */
export function LoginPage() {
  const translate = useTranslate()
  useDocumentTitle(translate('pages.sign_in'))
  return (
    <Login>
      <Box component="main" sx={{ textAlign: 'center', pt: 1, px: 2 }}>
        <Typography variant="h1">{translate('app.title')}</Typography>
        <Typography variant="muted">{translate('app.subtitle')}</Typography>
      </Box>
      <ProviderSignIn>
        <SignInForm />
      </ProviderSignIn>
      <Box sx={{ textAlign: 'center', pb: 1 }}>
        <Button component={LinkBase} to="/forgotten">
          {translate('account.forgotten.title')}
        </Button>
        <LanguageButton />
      </Box>
    </Login>
  )
}
