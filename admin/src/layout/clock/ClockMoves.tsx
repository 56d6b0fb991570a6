import { Button, Stack } from '@mui/material'
import { lazy, Suspense, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useClockMoves } from './useClockMoves'

/** The picker of days is loaded by those who jump. */
const JumpDialog = lazy(() => import('./JumpDialog'))

/** The controls of the rehearsal clock. */
export function ClockMoves({ now, isRunning }: { now: string; isRunning: boolean }) {
  const translate = useTranslate()
  const { mayMove, next, run, stand, forward, jump } = useClockMoves(now)
  const [isJumping, setJumping] = useState(false)
  if (!mayMove) return null
  return (
    <Stack direction="row" spacing={0.5} useFlexGap sx={{ flexWrap: 'wrap' }}>
      <Button variant="outlined" onClick={next}>
        {translate('clock.next')}
      </Button>
      <Button onClick={() => forward(1)}>{translate('clock.day')}</Button>
      <Button onClick={() => forward(7)}>{translate('clock.week')}</Button>
      <Button onClick={isRunning ? stand : run}>
        {translate(isRunning ? 'clock.stand' : 'clock.run')}
      </Button>
      <Button onClick={() => setJumping(true)}>{translate('clock.jump')}</Button>
      {isJumping && (
        <Suspense>
          <JumpDialog now={now} onJump={jump} onClose={() => setJumping(false)} />
        </Suspense>
      )}
    </Stack>
  )
}
