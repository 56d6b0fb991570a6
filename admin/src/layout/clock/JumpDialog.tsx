import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { DayInput } from '../../forms/DayInput'
import { dayOf } from '../dates'

interface Props {
  now: string
  onJump: (day: string) => void
  onClose: () => void
}

/** Asks for the day to which the clock moves: today or later. */
export default function JumpDialog({ now, onJump, onClose }: Props) {
  const translate = useTranslate()
  const today = dayOf(now)
  const [day, setDay] = useState<string | null>(today)
  const isAhead = day !== null && day >= today
  return (
    <Dialog open onClose={onClose}>
      <DialogTitle>{translate('clock.jump_title')}</DialogTitle>
      <DialogContent>
        <DayInput
          name="jumpTo"
          value={day}
          min={today}
          onChange={setDay}
          error={!isAhead}
          helperText={translate('clock.jump_says')}
          aria-label={translate('clock.jump_title')}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={!isAhead}
          onClick={() => {
            onJump(day!)
            onClose()
          }}
        >
          {translate('clock.jump_now')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
