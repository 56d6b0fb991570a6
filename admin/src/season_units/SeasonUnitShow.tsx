import { Box, Stack, Typography } from '@mui/material'
import { useRecordContext } from 'react-admin'
import { RecordPage } from '../layout/RecordPage'
import { Section } from '../layout/Section'
import { PhotoUpload } from '../photos/PhotoUpload'
import { ChsiReturns } from './ChsiReturns'
import { Deadlines } from './Deadlines'
import { Facts } from './Facts'
import { Timeline } from './Timeline'
import { Tracks } from './Tracks'
import type { SeasonUnit } from './types'
import { UnitActs } from './UnitActs'

function Header() {
  const unit = useRecordContext<SeasonUnit>()
  if (!unit) return null
  return (
    <Section>
      <Typography variant="muted">
        {unit.season.name} · {unit.region.name} · {unit.unit.code}
      </Typography>
      <UnitActs unit={unit} />
      {unit.seesPhotos && unit.rounds && (
        <Box sx={{ mt: 2 }}>
          <PhotoUpload
            path={`season_units/${unit.id}/photos`}
            label="photo.hand_in"
            rounds={unit.rounds}
          />
        </Box>
      )}
    </Section>
  )
}

/** One unit: possible acts, tracks, deadlines and timeline. */
export const SeasonUnitShow = () => (
  <RecordPage>
    <Stack spacing={2}>
      <Header />
      <Tracks />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { md: '3fr minmax(0, 2fr)' },
          alignItems: 'start',
        }}
      >
        <Timeline />
        <Stack spacing={2}>
          <ChsiReturns />
          <Deadlines />
          <Facts />
        </Stack>
      </Box>
    </Stack>
  </RecordPage>
)
