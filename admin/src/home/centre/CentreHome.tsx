import { Box, Stack } from '@mui/material'
import { Figures } from '../Figures'
import { MyTasks } from '../MyTasks'
import { CentreTiles } from './CentreTiles'
import { DaysAhead } from './DaysAhead'
import type { CentreFigures } from './figures'
import { Phases } from './Phases'
import { RegionMatrix } from './RegionMatrix'

const HALVES = { display: 'grid', gap: 2, alignItems: 'start' }

/** What is late, who is awaited, where the units are, and what comes next. */
export const CentreHome = () => (
  <Figures<CentreFigures> of="centre">
    {(figures) => (
      <Stack spacing={2}>
        <CentreTiles {...figures} />
        <Box sx={{ ...HALVES, gridTemplateColumns: { md: 'repeat(2, minmax(0, 1fr))' } }}>
          <Phases phases={figures.phases} />
          <MyTasks />
        </Box>
        <RegionMatrix regions={figures.regions} />
        <DaysAhead days={figures.days} />
      </Stack>
    )}
  </Figures>
)
