import type { Data } from '@api/data'
import ExpandMore from '@mui/icons-material/ExpandMore'
import { Box, Button, Collapse, Popover, Typography } from '@mui/material'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { useDates } from '../useDates'
import { usePhone } from '../usePhone'
import { AHEAD_DAYS } from './useForecast'

/** Loaded by those who look ahead. */
const EventsAhead = lazy(() => import('./EventsAhead'))

interface Place {
  anchor: HTMLElement | null
  onClose: () => void
  children: ReactNode
}

/** Beside the bar; on a phone inside the dialog that is open already. */
function ListPlace({ anchor, onClose, children }: Place) {
  const isPhone = usePhone()
  const translate = useTranslate()
  if (isPhone) return <Collapse in={anchor !== null}>{anchor && children}</Collapse>
  return (
    <Popover
      open={anchor !== null}
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{
        paper: {
          'role': 'dialog',
          'aria-label': translate('clock.ahead.title', { days: AHEAD_DAYS }),
          'sx': { p: 2, width: 420, maxHeight: '70vh' },
        },
      }}
    >
      {children}
    </Popover>
  )
}

/** The next event that happens by itself, and on request the events of two weeks. */
export function ClockAhead({ clock }: { clock: Data.Rehearsal.Clock }) {
  const translate = useTranslate()
  const { moment } = useDates()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const close = () => setAnchor(null)
  if (!clock.nextEventAt)
    return <Typography variant="muted">{translate('clock.nothing')}</Typography>
  return (
    <Box>
      <Button
        color="inherit"
        endIcon={<ExpandMore />}
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(anchor ? null : currentTarget)}
      >
        {translate('clock.upcoming', { at: moment(clock.nextEventAt) })}
      </Button>
      <ListPlace anchor={anchor} onClose={close}>
        <Suspense>
          <Box onClick={(event) => (event.target as Element).closest('a') && close()}>
            <EventsAhead clock={clock} />
          </Box>
        </Suspense>
      </ListPlace>
    </Box>
  )
}
