import type { Data } from '@api/data'
import { Button, Stack } from '@mui/material'
import { lazy, Suspense, useState } from 'react'
import { useTranslate } from 'react-admin'
import { dayOf, daysLater } from '../dates'
import { ForecastTip } from './ForecastTip'
import { useClockMoves } from './useClockMoves'
import { morningOf, type ClockAim } from './useForecast'

/** The picker of days is loaded by those who jump. */
const JumpDialog = lazy(() => import('./JumpDialog'))

/** The moves of one press. */
const quickMoves = (today: string): [name: string, aim: ClockAim][] => [
  ['clock.next', { type: 'next' }],
  ['clock.day', morningOf(daysLater(today, 1))],
  ['clock.week', morningOf(daysLater(today, 7))],
]

/** The controls of the rehearsal clock. */
export function ClockMoves({ clock }: { clock: Data.Rehearsal.Clock }) {
  const translate = useTranslate()
  const { mayMove, moveTo, run, stand } = useClockMoves()
  const [isJumping, setJumping] = useState(false)
  if (!mayMove) return null
  return (
    <Stack direction="row" spacing={0.5} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {quickMoves(dayOf(clock.now)).map(([name, aim], place) => (
        <ForecastTip key={name} aim={clock.settled ? aim : null}>
          <Button variant={place === 0 ? 'outlined' : 'text'} onClick={() => moveTo(aim)}>
            {translate(name)}
          </Button>
        </ForecastTip>
      ))}
      <Button onClick={clock.settled ? run : stand}>
        {translate(clock.settled ? 'clock.run' : 'clock.stand')}
      </Button>
      <Button onClick={() => setJumping(true)}>{translate('clock.jump')}</Button>
      {isJumping && (
        <Suspense>
          <JumpDialog now={clock.now} onJump={moveTo} onClose={() => setJumping(false)} />
        </Suspense>
      )}
    </Stack>
  )
}
