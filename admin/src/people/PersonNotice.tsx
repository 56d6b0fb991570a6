import { Alert, type AlertColor, Box } from '@mui/material'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { useDates } from '../layout/useDates'
import { EnableButton } from './EnableButton'
import { InviteAgainButton } from './InviteAgainButton'
import type { Person } from './types'

interface NoticeProps {
  severity?: AlertColor
  says: string
  children?: ReactNode
}

const Notice = ({ severity = 'info', says, children }: NoticeProps) => (
  <Alert severity={severity}>
    {says}
    {children && <Box sx={{ mt: 1 }}>{children}</Box>}
  </Alert>
)

/** What stands between somebody and their work, and what helps; nothing if nothing does. */
export function PersonNotice({ person, isOwn }: { person: Person; isOwn: boolean }) {
  const translate = useTranslate()
  const { fullMoment } = useDates()
  const { state, email, disabledAt, invitedAt, grants } = person
  if (isOwn) return <Notice says={translate('people.notice.own')} />
  if (state === 'disabled')
    return (
      <Notice
        severity="warning"
        says={translate('people.notice.disabled', { at: fullMoment(disabledAt!) })}
      >
        <EnableButton person={person} />
      </Notice>
    )
  if (state === 'invited')
    return (
      <Notice says={translate('people.notice.invited', { email, at: fullMoment(invitedAt!) })}>
        <InviteAgainButton person={person} />
      </Notice>
    )
  const isGranted = grants.some(({ isInForce }) => isInForce)
  return isGranted ? null : (
    <Notice severity="warning" says={translate('people.notice.ungranted')} />
  )
}
