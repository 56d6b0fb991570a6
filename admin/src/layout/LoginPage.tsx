import { Box, Typography } from '@mui/material'
import { Login, LoginForm, useTranslate } from 'react-admin'

/** The log-in form under the product's name. */
export function LoginPage() {
  const translate = useTranslate()
  return (
    <Login sx={{ backgroundImage: 'linear-gradient(160deg, #64c5ff 0%, #1b5e8c 70%)' }}>
      <Box sx={{ textAlign: 'center', pt: 1, px: 2 }}>
        <Typography variant="h5" sx={{ fontWeight: 700 }}>
          {translate('app.title')}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {translate('app.subtitle')}
        </Typography>
      </Box>
      <LoginForm />
    </Login>
  )
}
