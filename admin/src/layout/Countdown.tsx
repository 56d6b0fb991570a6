import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { timeOf } from './dates'
import { timeLeft } from './time_left'
import { useSeasonNow } from './useSeasonNow'

/** How long there still is until an instant of today, by the season's clock; red in its last hour and after it. */
export function Countdown({ until }: { until: string }) {
  const translate = useTranslate()
  const now = useSeasonNow()
  if (!now) return null
  const at = timeOf(until)
  const left = timeLeft(now, until)
  const isLastHour = !left || left.hours === 0
  const text = !left ? 'over' : left.hours === 0 ? 'minutes' : 'hours'
  return (
    <Typography role="timer" sx={{ color: isLastHour ? 'turn.overdue.main' : 'text.primary' }}>
      {translate(`today.left.${text}`, { at, ...left })}
    </Typography>
  )
}
