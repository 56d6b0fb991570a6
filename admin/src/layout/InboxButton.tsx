import MailOutlined from '@mui/icons-material/MailOutlined'
import { Button, MenuItem } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useEngine } from './useEngine'

/** Opens the mailbox in which an installation for rehearsals keeps its letters. */
export function InboxButton({ isItem = false }: { isItem?: boolean }) {
  const { engine } = useEngine()
  const translate = useTranslate()
  if (!engine?.inbox) return null
  const link = { href: engine.inbox, target: '_blank', rel: 'noreferrer' }
  const name = translate('app.inbox')
  if (isItem)
    return (
      <MenuItem component="a" {...link}>
        {name}
      </MenuItem>
    )
  return (
    <Button color="inherit" startIcon={<MailOutlined />} {...link}>
      {name}
    </Button>
  )
}
