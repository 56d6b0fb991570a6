import { Typography } from '@mui/material'
import { useEffect, useState } from 'react'
import { useTranslate } from 'react-admin'
import { perMinute } from './pace'

interface Props {
  /** When each decision of this visit was made. */
  times: readonly number[]
  /** Photos of the chip that are left. */
  left: number | undefined
}

/** 312/480 · 18 张/分钟: what was done since the wall was opened, of what there was, and how fast. */
export function Counter({ times, left = 0 }: Props) {
  const translate = useTranslate()
  const [now, setNow] = useState(() => performance.now())
  useEffect(() => {
    setNow(performance.now())
    const timer = setInterval(() => setNow(performance.now()), 5_000)
    return () => clearInterval(timer)
  }, [times])
  const done = times.length
  if (done === 0) return null
  return (
    <Typography variant="muted" component="span" data-testid="wall-counter">
      {translate('wall.counter', { done, all: done + left, pace: perMinute(times, now) })}
    </Typography>
  )
}
