import { Alert, Box, Typography } from '@mui/material'
import { usePermissions, useTranslate } from 'react-admin'
import { useDates } from '../layout/useDates'
import type { Me } from '../providers/authProvider'
import type { Link } from './useLink'

/** Somebody else may be signed in on this browser; their session ends when a password is chosen. */
function OtherSession({ link }: { link: Link }) {
  const translate = useTranslate()
  const { permissions: me } = usePermissions<Me | null>()
  if (!me || me.id === link.userId) return null
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {translate('account.link.other', { other: me.name, name: link.name })}
    </Alert>
  )
}

/** For whom the link is, for which work, and until when. */
export function LinkHolder({ link }: { link: Link }) {
  const translate = useTranslate()
  const { moment } = useDates()
  const { name, grants, expiresAt } = link
  return (
    <>
      <OtherSession link={link} />
      <Typography variant="h2" component="p">
        {translate('account.link.greeting', { name })}
      </Typography>
      {grants.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {grants.map(({ role, unit }) => (
            <li key={`${role} ${unit}`}>
              {[unit, translate(`roles.${role}`)].filter(Boolean).join(' · ')}
            </li>
          ))}
        </Box>
      )}
      <Typography variant="muted" sx={{ mt: 1, mb: 2 }}>
        {translate('account.link.holds', { at: moment(expiresAt) })}
      </Typography>
    </>
  )
}
