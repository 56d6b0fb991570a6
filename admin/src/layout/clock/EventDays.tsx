import type { Data } from '@api/data'
import { Box, Link, Stack, Typography } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { dayOf, timeOf } from '../dates'
import { Line } from '../Line'
import { Day } from '../Moment'
import { eventBoard } from './eventBoard'

type EventAhead = Data.Rehearsal.ClockForecast['events'][number]

function EventLine({ at, event, units }: EventAhead) {
  const translate = useTranslate()
  const board = eventBoard(event, dayOf(at))
  const count = translate('home.units', { smart_count: units })
  return (
    <Line
      component="li"
      sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '44px minmax(0, 1fr) auto' }}
    >
      <Typography variant="muted">{timeOf(at)}</Typography>
      <Typography>{translate(`events.${event}`)}</Typography>
      {board ? (
        <Link component={LinkBase} to={board}>
          {count}
        </Link>
      ) : (
        <Typography>{count}</Typography>
      )}
    </Line>
  )
}

/** Automatic events, day by day. */
export function EventDays({ events }: { events: EventAhead[] }) {
  const days = Map.groupBy(events, ({ at }) => dayOf(at))
  return (
    <Stack spacing={1.5}>
      {[...days].map(([day, own]) => (
        <Box key={day} component="section">
          <Typography variant="subtitle2">
            <Day on={day} />
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {own.map((event) => (
              <EventLine key={`${event.at} ${event.event}`} {...event} />
            ))}
          </Box>
        </Box>
      ))}
    </Stack>
  )
}
