import { Box, Stack, Typography } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import { RecordPage } from '../layout/RecordPage'
import { Section } from '../layout/Section'
import { LIVE_MS } from '../layout/useClock'
import { PhotoUpload } from '../photos/PhotoUpload'
import { ActButtons } from './acts/ActButtons'
import { ChsiReturns } from './ChsiReturns'
import { Deadlines } from './Deadlines'
import { Facts } from './Facts'
import { Timeline } from './Timeline'
import { Tracks } from './Tracks'
import type { SeasonUnit } from './types'

function Header() {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  if (!unit) return null
  const waiting = unit.waitingOn
    ? translate('unit.waiting_for', { who: translate(`who.${unit.waitingOn}`) })
    : ''
  return (
    <Section>
      <Typography variant="muted">
        {unit.season.name} · {unit.region.name} · {unit.unit.code}
      </Typography>
      <Typography variant="h2" sx={{ mt: 1.5, mb: 1 }}>
        {translate('unit.what_next')}
      </Typography>
      <ActButtons unit={unit} />
      {unit.acts.length === 0 && (
        <Typography variant="muted">
          {translate('unit.nothing')} {waiting}
        </Typography>
      )}
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
  <RecordPage queryOptions={{ refetchInterval: LIVE_MS }}>
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
