import { Alert, Button, LinearProgress, Stack, Typography } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { useParams } from 'react-router'
import { ChoosePassword } from './ChoosePassword'
import { GateFrame } from './GateFrame'
import { useLink } from './useLink'

/** Why a link may be void, and what to do then. */
function VoidLink() {
  const translate = useTranslate()
  return (
    <Stack spacing={2}>
      <Alert severity="warning">{translate('account.link.void_says')}</Alert>
      <Typography>{translate('account.link.void_hint')}</Typography>
      <Button component={LinkBase} to="/forgotten" variant="contained">
        {translate('account.link.ask')}
      </Button>
      <Button component={LinkBase} to="/login">
        {translate('account.link.sign_in')}
      </Button>
    </Stack>
  )
}

/** Where the link of a letter leads: whoever was invited, or forgot the password, chooses one. */
export function WelcomePage() {
  const translate = useTranslate()
  const { token = '' } = useParams()
  const { link, error, isVoid, retry } = useLink(token)
  const title = isVoid ? 'void' : `title.${link?.purpose ?? 'unknown'}`
  return (
    <GateFrame title={translate(`account.link.${title}`)}>
      {link && <ChoosePassword token={token} link={link} />}
      {!link && !error && <LinearProgress aria-label={translate('account.link.checking')} />}
      {isVoid && <VoidLink />}
      {error && !isVoid && (
        <Alert
          severity="error"
          action={<Button onClick={retry}>{translate('pages.again')}</Button>}
        >
          {translate(error.message, { _: error.message })}
        </Alert>
      )}
    </GateFrame>
  )
}
