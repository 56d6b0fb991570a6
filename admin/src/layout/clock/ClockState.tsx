import { Alert, LinearProgress, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Data } from '@api/data'
import { useDates } from '../useDates'

type Clock = Data.Rehearsal.Clock

/** Whether the clock stands, runs or walks. */
export function ClockState({ clock }: { clock: Clock }) {
  const translate = useTranslate()
  const { fullMoment } = useDates()
  const state = clock.rate
    ? translate('clock.running', { rate: clock.rate / 3600 })
    : clock.target
      ? translate('clock.walking', { target: fullMoment(clock.target) })
      : translate('clock.standing')
  return (
    <Typography variant="muted" data-testid="clock-state">
      {state}
    </Typography>
  )
}

/** How far a walking clock has come, and where it stopped for want of an answer. */
export function ClockProgress({ clock }: { clock: Clock }) {
  const translate = useTranslate()
  const { fullMoment } = useDates()
  const { target, now, progress, stuckAt } = clock
  return (
    <>
      {target && (
        <LinearProgress
          variant="determinate"
          value={progress * 100}
          aria-label={translate('clock.rehearsal')}
          aria-valuetext={translate('clock.reached', {
            now: fullMoment(now),
            target: fullMoment(target),
          })}
        />
      )}
      {stuckAt && (
        <Alert severity="warning" square>
          {translate('clock.stuck', { unit: stuckAt })}
        </Alert>
      )}
    </>
  )
}
