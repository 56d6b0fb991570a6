import { Box, Card, CardContent, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { LanguageButton } from '../layout/LanguageButton'
import { useDocumentTitle } from '../layout/useDocumentTitle'
import { gateBackground } from '../theme/frame'

interface Props {
  title: string
  children: ReactNode
}

/** The frame of pages for which nobody has to be signed in; it looks like the sign-in. */
export function GateFrame({ title, children }: Props) {
  const translate = useTranslate()
  useDocumentTitle(title)
  return (
    <Stack
      sx={(theme) => ({
        minHeight: '100vh',
        alignItems: 'center',
        p: 2,
        pt: { xs: 4, sm: 12 },
        backgroundImage: gateBackground(theme),
      })}
    >
      <Card component="main" sx={{ width: '100%', maxWidth: 420 }}>
        <CardContent>
          <Box sx={{ textAlign: 'center', mb: 2 }}>
            <Typography variant="muted">{translate('app.title')}</Typography>
            <Typography variant="h1">{title}</Typography>
          </Box>
          {children}
          <Box sx={{ textAlign: 'center', mt: 1 }}>
            <LanguageButton />
          </Box>
        </CardContent>
      </Card>
    </Stack>
  )
}
