import MailOutlined from '@mui/icons-material/MailOutlined'
import { Alert, Button, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import {
  AppBar,
  CheckForApplicationUpdate,
  Layout,
  LocalesMenuButton,
  TitlePortal,
  useTranslate,
} from 'react-admin'
import { ClockBar } from './ClockBar'
import { useEngine } from './useEngine'

function InboxButton() {
  const { engine } = useEngine()
  const translate = useTranslate()
  if (!engine?.inbox) return null
  return (
    <Button
      color="inherit"
      size="small"
      href={engine.inbox}
      target="_blank"
      rel="noreferrer"
      startIcon={<MailOutlined />}
    >
      {translate('app.inbox')}
    </Button>
  )
}

function ConsoleAppBar() {
  const translate = useTranslate()
  return (
    <AppBar
      toolbar={
        <>
          <InboxButton />
          <LocalesMenuButton />
        </>
      }
    >
      <Typography variant="h6" sx={{ mr: 2, fontWeight: 700, whiteSpace: 'nowrap' }}>
        {translate('app.title')}
      </Typography>
      <TitlePortal />
    </AppBar>
  )
}

/** Warns that acts will fail before anybody fills in a form. */
function EngineNotice() {
  const { engine, isReachable } = useEngine()
  const translate = useTranslate()
  if (!isReachable)
    return (
      <Alert severity="error" square>
        {translate('app.unreachable')}
      </Alert>
    )
  if (!engine || engine.online) return null
  return (
    <Alert severity="warning" square data-testid="engine-offline">
      {translate('app.offline')}
    </Alert>
  )
}

export const ConsoleLayout = ({ children }: { children: ReactNode }) => (
  <Layout appBar={ConsoleAppBar}>
    <EngineNotice />
    <ClockBar />
    {children}
    <CheckForApplicationUpdate />
  </Layout>
)
