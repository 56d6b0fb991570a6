import type { Data } from '@api/data'
import { Alert, Box, LinearProgress, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { dayOf, daysLater } from '../dates'
import { EventDays } from './EventDays'
import { AHEAD_DAYS, useForecast } from './useForecast'

/** The automatic events of the next two weeks. */
export default function EventsAhead({ clock }: { clock: Data.Rehearsal.Clock }) {
  const translate = useTranslate()
  const date = daysLater(dayOf(clock.now), AHEAD_DAYS)
  const { data, error } = useForecast({ type: 'jump', date, time: '23:59' })
  if (error) return <Alert severity="warning">{error.message}</Alert>
  if (!data) return <LinearProgress aria-label={translate('clock.counting')} />
  if (data.events.length === 0)
    return <Typography>{translate('clock.ahead.none', { days: AHEAD_DAYS })}</Typography>
  return (
    <Box>
      <Typography variant="h2">{translate('clock.ahead.title', { days: AHEAD_DAYS })}</Typography>
      <Typography variant="caption" sx={{ mb: 1.5 }}>
        {translate('clock.ahead.says')}
      </Typography>
      <EventDays events={data.events} />
      {data.more > 0 && (
        <Typography variant="muted">
          {translate('clock.ahead.more', { count: data.more })}
        </Typography>
      )}
    </Box>
  )
}
