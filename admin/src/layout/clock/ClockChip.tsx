import Schedule from '@mui/icons-material/Schedule'
import { Chip } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { momentOf } from '../dates'
import { useClock } from '../useClock'
import { usePhone } from '../usePhone'
import { ClockDialog } from './ClockDialog'
import { useClockFolded } from './useClockFolded'

/** The folded rehearsal clock: unfolds it, or on a phone opens its controls. */
export function ClockChip() {
  const clock = useClock()
  const translate = useTranslate()
  const [isFolded, setFolded] = useClockFolded()
  const [isOpen, setOpen] = useState(false)
  const isPhone = usePhone()
  if (!clock || clock.mode === 'real' || !(isFolded || isPhone)) return null
  return (
    <>
      <Chip
        icon={<Schedule />}
        label={<span data-testid="clock-now">{momentOf(clock.now)}</span>}
        title={translate('clock.rehearsal')}
        onClick={() => (isPhone ? setOpen(true) : setFolded(false))}
        sx={{ color: 'turn.running.main', bgcolor: 'turn.running.soft' }}
      />
      {isOpen && <ClockDialog clock={clock} onClose={() => setOpen(false)} />}
    </>
  )
}
