import { Alert, LinearProgress, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Data } from '@api/data'
import { momentOf } from '../dates'

/** Whether the clock stands, runs or walks. */
export function ClockState({ clock }: { clock: Data.Rehearsal.Clock }) {
  const translate = useTranslate()
  const state = clock.rate
    ? translate('clock.running', { rate: clock.rate / 3600 })
    : clock.target
      ? translate('clock.walking', { target: momentOf(clock.target) })
      : translate('clock.standing')
  return (
    <Typography variant="muted" data-testid="clock-state">
      {state}
    </Typography>
  )
}

/** The next event that happens by itself. */
export function ClockAhead({ clock }: { clock: Data.Rehearsal.Clock }) {
  const translate = useTranslate()
  return (
    <Typography variant="muted">
      {clock.nextEventAt
        ? translate('clock.upcoming', { at: momentOf(clock.nextEventAt) })
        : translate('clock.nothing')}
    </Typography>
  )
}

/** How far a walking clock has come, and where it stopped for want of an answer. */
export function ClockProgress({ clock }: { clock: Data.Rehearsal.Clock }) {
  const translate = useTranslate()
  return (
    <>
      {clock.target && (
        <LinearProgress
          variant="determinate"
          value={clock.progress * 100}
          aria-label={translate('clock.rehearsal')}
        />
      )}
      {clock.stuckAt && (
        <Alert severity="warning" square>
          {translate('clock.stuck', { unit: clock.stuckAt })}
        </Alert>
      )}
    </>
  )
}
