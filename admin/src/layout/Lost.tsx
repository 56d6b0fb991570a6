import { Button, Typography } from '@mui/material'
import { LinkBase, useAuthenticated, useTranslate } from 'react-admin'
import { Page } from './Page'

interface Props {
  title: string
  says: string
  back: { name: string; to: string }
}

/** Says what is missing, why that may be, and leads back. */
export const Lost = ({ title, says, back }: Props) => (
  <Page title={title}>
    <Typography sx={{ mb: 2 }}>{says}</Typography>
    <Button component={LinkBase} to={back.to} variant="contained">
      {back.name}
    </Button>
  </Page>
)

/** For an address that is none. */
export function UnknownPage() {
  const translate = useTranslate()
  const { isPending } = useAuthenticated()
  if (isPending) return null
  return (
    <Lost
      title={translate('pages.unknown')}
      says={translate('pages.unknown_says')}
      back={{ name: translate('pages.home'), to: '/' }}
    />
  )
}
