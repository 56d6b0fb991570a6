import { Box, Card, CardContent, Stack, Typography } from '@mui/material'
import { Show, useRecordContext, useTranslate } from 'react-admin'
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
    <Box>
      <Typography variant="h5" sx={{ fontWeight: 600 }}>
        {unit.unit.name}
      </Typography>
      <Typography color="text.secondary">
        {unit.season.name} · {unit.region.name} · {unit.unit.code}
      </Typography>
      <Typography sx={{ mt: 2, mb: 1, fontWeight: 600 }}>{translate('unit.what_next')}</Typography>
      <ActButtons unit={unit} />
      {unit.acts.length === 0 && (
        <Typography color="text.secondary">
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
    </Box>
  )
}

/** A failed refresh is retried and never closes a form that is being filled in. */
const LIVE = { refetchInterval: LIVE_MS, retry: 5, onError: () => {} }

/** One unit: possible acts, tracks, deadlines and timeline. */
export const SeasonUnitShow = () => (
  <Show component="div" queryOptions={LIVE} actions={false}>
    <Stack spacing={2} sx={{ mt: 2 }}>
      <Card>
        <CardContent>
          <Header />
        </CardContent>
      </Card>
      <Tracks />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '3fr 2fr' } }}>
        <Timeline />
        <Stack spacing={2}>
          <ChsiReturns />
          <Deadlines />
          <Facts />
        </Stack>
      </Box>
    </Stack>
  </Show>
)
