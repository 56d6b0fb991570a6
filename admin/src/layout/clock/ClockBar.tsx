import ExpandLess from '@mui/icons-material/ExpandLess'
import { Box, IconButton, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { momentOf } from '../dates'
import { useClock } from '../useClock'
import { usePhone } from '../usePhone'
import { ClockAhead } from './ClockAhead'
import { ClockMoves } from './ClockMoves'
import { ClockResult } from './ClockResult'
import { ClockProgress, ClockState } from './ClockState'
import { useClockFolded } from './useClockFolded'

/** The line of progress lies on the edge: the page below does not move when a walk begins. */
const BAR = {
  'position': 'relative',
  'bgcolor': 'turn.running.soft',
  'borderBottom': 1,
  'borderColor': 'divider',
  '& .MuiLinearProgress-root': { position: 'absolute', insetInline: 0, bottom: 0 },
}

/** The rehearsal clock and its controls; folded, and on a phone, it is the chip of the app bar. */
export function ClockBar() {
  const clock = useClock()
  const translate = useTranslate()
  const [isFolded, setFolded] = useClockFolded()
  const isPhone = usePhone()
  if (!clock || clock.mode === 'real') return null
  if (isFolded || isPhone) return <ClockProgress clock={clock} />
  return (
    <Box sx={BAR}>
      <Stack
        direction="row"
        spacing={2}
        useFlexGap
        sx={{ px: 3, py: 0.5, alignItems: 'center', flexWrap: 'wrap' }}
      >
        <Typography variant="muted">{translate('clock.rehearsal')}</Typography>
        <Typography variant="subtitle1" data-testid="clock-now">
          {momentOf(clock.now)}
        </Typography>
        <ClockState clock={clock} />
        <ClockMoves clock={clock} />
        <Box sx={{ flexGrow: 1 }} />
        <ClockAhead clock={clock} />
        <IconButton
          size="small"
          aria-label={translate('clock.fold')}
          onClick={() => setFolded(true)}
        >
          <ExpandLess />
        </IconButton>
      </Stack>
      <Box sx={{ px: 3, pb: 0.5 }}>
        <ClockResult clock={clock} />
      </Box>
      <ClockProgress clock={clock} />
    </Box>
  )
}
