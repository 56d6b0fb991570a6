import type { Data } from '@api/data'
import { Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useTranslate } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import { useDates } from '../useDates'
import { useClockSentences } from './useClockSentences'

type Clock = Data.Rehearsal.Clock

/** What the last move has done; asked once the clock has stopped. */
function useLastMove({ now, settled }: Clock) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data } = useQuery({
    queryKey: ['clock_move', now],
    queryFn: async () => (await read<Data.Rehearsal.LastMove>('clock/moves/last')).data,
    enabled: settled,
  })
  return settled ? data : undefined
}

/** How far a walk has come; afterwards what it has done, as counted in the tables. */
export function ClockResult({ clock }: { clock: Clock }) {
  const translate = useTranslate()
  const { fullMoment } = useDates()
  const { did } = useClockSentences()
  const move = useLastMove(clock)
  const { target, now } = clock
  if (target) {
    const reached = translate('clock.reached', { now: fullMoment(now), target: fullMoment(target) })
    return <Typography variant="muted">{reached}</Typography>
  }
  if (!move || move.from === move.to) return null
  return (
    <Typography variant="muted" role="status" data-testid="clock-result">
      {did(move)}
    </Typography>
  )
}
