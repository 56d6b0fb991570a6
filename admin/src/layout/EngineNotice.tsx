import { Alert } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useEngine } from './useEngine'

/** Warns that acts will fail before anybody fills in a form. */
export function EngineNotice() {
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
