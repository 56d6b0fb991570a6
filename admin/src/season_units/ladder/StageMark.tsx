import Check from '@mui/icons-material/Check'
import HourglassEmpty from '@mui/icons-material/HourglassEmpty'
import Pause from '@mui/icons-material/Pause'
import PriorityHigh from '@mui/icons-material/PriorityHigh'
import Remove from '@mui/icons-material/Remove'
import { Box } from '@mui/material'
import type { StageView } from '../types'
import { turnOfStage } from './stageLook'

const SIZE = 24
const dot = <Box sx={{ width: 8, height: 8, borderRadius: '50%', bgcolor: 'currentColor' }} />
const SIGNS = {
  done: <Check fontSize="inherit" />,
  paused: <Pause fontSize="inherit" />,
  waiting: <HourglassEmpty fontSize="inherit" />,
  skipped: <Remove fontSize="inherit" />,
  running: dot,
  not_begun: null,
}

/** The sign of a stage: never by colour alone. */
export function StageMark({ stage }: { stage: StageView }) {
  const turn = turnOfStage(stage)
  const isBegun = stage.status !== 'not_begun' && stage.status !== 'skipped'
  return (
    <Box
      aria-hidden
      sx={{
        width: SIZE,
        height: SIZE,
        flexShrink: 0,
        display: 'grid',
        placeItems: 'center',
        fontSize: 16,
        borderRadius: '50%',
        border: 2,
        color: `turn.${turn}.main`,
        borderColor: isBegun ? 'currentColor' : 'divider',
        bgcolor: isBegun ? `turn.${turn}.soft` : 'background.paper',
      }}
    >
      {stage.overdue ? <PriorityHigh fontSize="inherit" /> : SIGNS[stage.status]}
    </Box>
  )
}
