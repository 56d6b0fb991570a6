import { Alert, Button } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { LimitsVersion } from './types'

interface Props {
  version: LimitsVersion
  onOpen: () => void
}

/** Tells the second person that somebody else's limits wait for an approval. */
export function AwaitedApproval({ version, onOpen }: Props) {
  const translate = useTranslate()
  const { by, number, pack } = version
  return (
    <Alert
      severity="warning"
      action={<Button onClick={onOpen}>{translate('limits.look_at_it')}</Button>}
    >
      {translate('limits.awaits_you', { by, number, pack: translate(`limits.pack_${pack}`) })}
    </Alert>
  )
}
