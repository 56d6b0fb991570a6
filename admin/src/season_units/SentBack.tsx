import { Alert, AlertTitle } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useDates } from '../layout/useDates'
import type { SeasonUnit } from './types'

/** Why the unit was sent back or stopped, until it has gone on. */
export function SentBack({ sentBack }: Pick<SeasonUnit, 'sentBack'>) {
  const translate = useTranslate()
  const { fullDay } = useDates()
  if (!sentBack) return null
  const { event, on, reason } = sentBack
  return (
    <Alert severity="warning" data-testid="sent-back" sx={{ whiteSpace: 'pre-line' }}>
      <AlertTitle>{translate(`sent_back.${event}`, { day: fullDay(on) })}</AlertTitle>
      {reason}
    </Alert>
  )
}
