import { Alert, Box, Button, LinearProgress, Stack, TextField, Typography } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useDataProvider, useNotify, useTranslate } from 'react-admin'
import { useMay } from '../permissions/useMay'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { dayOf, daysLater, momentOf } from './dates'
import { useClock } from './useClock'

/** Times real time: one hour per second. */
const RUN_RATE = 3_600

/** The rehearsal clock and its controls; hidden in real mode. */
export function ClockBar() {
  const clock = useClock()
  const translate = useTranslate()
  const may = useMay()
  if (!clock || clock.mode === 'real') return null
  const state = clock.rate
    ? translate('clock.running', { rate: clock.rate / 3600 })
    : clock.target
      ? translate('clock.walking', { target: momentOf(clock.target) })
      : translate('clock.standing')
  return (
    <Box sx={{ bgcolor: '#eaf3fa', borderBottom: '1px solid #cfe0ee', px: 2, py: 0.75 }}>
      <Stack direction="row" spacing={2} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="body2" color="text.secondary">
          {translate('clock.rehearsal')}
        </Typography>
        <Typography variant="subtitle1" sx={{ fontWeight: 600 }} data-testid="clock-now">
          {momentOf(clock.now)}
        </Typography>
        <Typography variant="body2" color="text.secondary" data-testid="clock-state">
          {state}
        </Typography>
        {may('moveClock') && <ClockMoves now={clock.now} isRunning={clock.rate > 0} />}
        <Typography variant="body2" color="text.secondary" sx={{ ml: 'auto' }}>
          {clock.nextEventAt
            ? translate('clock.upcoming', { at: momentOf(clock.nextEventAt) })
            : translate('clock.nothing')}
        </Typography>
      </Stack>
      {clock.target && (
        <LinearProgress
          variant="determinate"
          value={clock.progress * 100}
          sx={{ mt: 0.5, height: 3 }}
        />
      )}
      {clock.stuckAt && (
        <Alert severity="warning">{translate('clock.stuck', { unit: clock.stuckAt })}</Alert>
      )}
    </Box>
  )
}

function ClockMoves({ now, isRunning }: { now: string; isRunning: boolean }) {
  const translate = useTranslate()
  const notify = useNotify()
  const queries = useQueryClient()
  const { moveClock } = useDataProvider<ConsoleDataProvider>()
  const [date, setDate] = useState('')
  const move = async (to: object) => {
    try {
      await moveClock({ wait: false, ...to })
      await queries.invalidateQueries()
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
    }
  }
  const today = dayOf(now)
  const jump = (days: number) => move({ type: 'jump', date: daysLater(today, days), time: '09:00' })
  return (
    <Stack
      direction="row"
      spacing={1}
      sx={{ 'alignItems': 'center', '& .MuiButton-root': { flexShrink: 0 } }}
    >
      <Button size="small" variant="outlined" onClick={() => move({ type: 'next' })}>
        {translate('clock.next')}
      </Button>
      <Button size="small" onClick={() => jump(1)}>
        {translate('clock.day')}
      </Button>
      <Button size="small" onClick={() => jump(7)}>
        {translate('clock.week')}
      </Button>
      <Button
        size="small"
        onClick={() => move(isRunning ? { type: 'stand' } : { type: 'run', rate: RUN_RATE })}
      >
        {translate(isRunning ? 'clock.stand' : 'clock.run')}
      </Button>
      <TextField
        size="small"
        type="date"
        variant="standard"
        value={date || today}
        onChange={({ target }) => setDate(target.value)}
        slotProps={{ htmlInput: { 'min': today, 'aria-label': translate('clock.jump') } }}
      />
      <Button
        size="small"
        onClick={() => move({ type: 'jump', date: date || today, time: '09:00' })}
      >
        {translate('clock.jump')}
      </Button>
    </Stack>
  )
}
