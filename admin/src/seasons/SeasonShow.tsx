import { Stack, Typography } from '@mui/material'
import { useRecordContext } from 'react-admin'
import { RecordPage } from '../layout/RecordPage'
import { Section } from '../layout/Section'
import { PhotoLimits } from '../photo_limits/PhotoLimits'
import { PolicyTable } from './PolicyTable'
import { SeasonActions } from './SeasonActions'
import type { Season } from './types'
import { usePresets } from './usePresets'
import { WindowTable } from './WindowTable'

function Header() {
  const season = useRecordContext<Season>()
  const { nameOf } = usePresets()
  if (!season) return null
  return (
    <Section>
      <Typography variant="muted" sx={{ mb: 1.5 }}>
        {season.notice} · {nameOf(season.preset)} · {season.calendar}
      </Typography>
      <SeasonActions season={season} />
    </Section>
  )
}

/** One season: publication, windows and rules. */
export const SeasonShow = () => (
  <RecordPage>
    <Stack spacing={2}>
      <Header />
      <WindowTable />
      <PolicyTable />
      <PhotoLimits />
    </Stack>
  </RecordPage>
)
