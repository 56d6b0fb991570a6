import { Box, Button, Stack, Typography } from '@mui/material'
import { Suspense, type ReactNode } from 'react'
import { useLogout, useTranslate } from 'react-admin'
import { FailedReads } from '../layout/FailedReads'
import { LanguageButton } from '../layout/LanguageButton'
import { StepUpDialog } from './StepUpDialog'

/** The frame for whoever has to set up the own account first: no menu, because nothing else is open. */
export function DutyFrame({ children }: { children: ReactNode }) {
  const translate = useTranslate()
  const logout = useLogout()
  return (
    <Box sx={{ maxWidth: 900, mx: 'auto', pb: 3 }}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', px: 2, pt: 1 }}>
        <Typography variant="h2" component="span" sx={{ flexGrow: 1 }}>
          {translate('app.title')}
        </Typography>
        <LanguageButton />
        <Button onClick={() => logout()}>{translate('ra.auth.logout')}</Button>
      </Stack>
      <StepUpDialog />
      <FailedReads />
      <Suspense>{children}</Suspense>
    </Box>
  )
}
