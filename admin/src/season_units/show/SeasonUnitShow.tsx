import { Box, Stack } from '@mui/material'
import { useRecordContext } from 'react-admin'
import { RecordPage } from '../../layout/RecordPage'
import { ProofLeft } from '../../proofreading/room/ProofLeft'
import { isOver } from '../isOver'
import { StageLadder } from '../ladder/StageLadder'
import { PhaseChip } from '../PhaseChip'
import { ComingLetters } from '../rail/ComingLetters'
import { Deadlines } from '../rail/Deadlines'
import { UnitTabs } from '../tabs/UnitTabs'
import type { SeasonUnit } from '../types'
import { UnitHeader } from '../UnitHeader'

/** The phase where the ladder does not tell it: of a season that is over, or for a college. */
function Phase() {
  const unit = useRecordContext<SeasonUnit>()
  return unit && (isOver(unit) || !unit.stages) ? <PhaseChip state={unit.phase} /> : null
}

function Top() {
  const unit = useRecordContext<SeasonUnit>()
  if (!unit) return null
  return (
    <>
      <UnitHeader unit={unit} />
      {unit.stages && <StageLadder stages={unit.stages} />}
      <ProofLeft unit={unit} />
    </>
  )
}

/** Beside the tabs where there is room, otherwise below them. */
const RAIL = { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))', lg: 'minmax(0, 1fr)' }

/** One unit: whose turn it is, its stages, its parts as tabs, and beside them deadlines and letters. */
export const SeasonUnitShow = () => (
  <RecordPage beside={<Phase />}>
    <Stack spacing={2}>
      <Top />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 320px' },
          alignItems: 'start',
        }}
      >
        <UnitTabs />
        <Box component="aside" sx={{ display: 'grid', gap: 2, gridTemplateColumns: RAIL }}>
          <Deadlines />
          <ComingLetters />
        </Box>
      </Box>
    </Stack>
  </RecordPage>
)
