import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  Typography,
} from '@mui/material'
import { useState } from 'react'
import { useTranslate, type HttpError } from 'react-admin'
import { DayInput } from '../../forms/DayInput'
import { dayOf, daysLater, timeOf } from '../dates'
import { FiguresList } from './FiguresList'
import { useClockSentences } from './useClockSentences'
import { morningOf, useForecast, type ClockAim } from './useForecast'

interface Props {
  now: string
  onJump: (aim: ClockAim) => void
  onClose: () => void
}

/** What the jump will do: in a sentence, and by kind. */
function Consequence({ data, error }: ReturnType<typeof useForecast>) {
  const translate = useTranslate()
  const { will } = useClockSentences()
  if (error) return <Alert severity="error">{error.message}</Alert>
  if (!data) return <Typography variant="muted">{translate('clock.counting')}</Typography>
  return (
    <>
      <Alert severity="info" data-testid="clock-forecast">
        {will(data)}
      </Alert>
      {data.kinds.length > 0 && <FiguresList figures={data} />}
    </>
  )
}

const REFUSED = 409

/** The day of the first morning that is still ahead. */
const firstMorning = (now: string) =>
  timeOf(now) < '09:00' ? dayOf(now) : daysLater(dayOf(now), 1)

/** Asks for the day to which the clock moves, and says what that will do. */
export default function JumpDialog({ now, onJump, onClose }: Props) {
  const translate = useTranslate()
  const [first] = useState(() => firstMorning(now))
  const [day, setDay] = useState<string | null>(first)
  const aim = day !== null && day >= first ? morningOf(day) : null
  const forecast = useForecast(aim)
  const isRefused = (forecast.error as HttpError | null)?.status === REFUSED
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose}>
      <DialogTitle>{translate('clock.jump_title')}</DialogTitle>
      <DialogContent>
        <Stack spacing={1.5}>
          <DayInput
            name="jumpTo"
            value={day}
            min={first}
            onChange={setDay}
            error={!aim || isRefused}
            helperText={translate('clock.jump_says')}
            aria-label={translate('clock.jump_title')}
          />
          {aim && <Consequence {...forecast} />}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={!aim || isRefused}
          onClick={() => {
            onJump(aim!)
            onClose()
          }}
        >
          {translate('clock.jump_now')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
