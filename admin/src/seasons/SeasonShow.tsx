import { Card, CardContent, Stack, Typography } from '@mui/material'
import { Show, useRecordContext } from 'react-admin'
import { PhotoLimits } from '../photo_limits/PhotoLimits'
import { PolicyTable } from './PolicyTable'
import { SeasonActions } from './SeasonActions'
import type { Season } from './types'
import { WindowTable } from './WindowTable'

function Header() {
  const season = useRecordContext<Season>()
  if (!season) return null
  return (
    <Card>
      <CardContent>
        <Typography variant="h5" sx={{ fontWeight: 600 }}>
          {season.name}
        </Typography>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {season.notice} · {season.preset} · {season.calendar}
        </Typography>
        <SeasonActions season={season} />
      </CardContent>
    </Card>
  )
}

/** One season: publication, windows and rules. */
export const SeasonShow = () => (
  <Show component="div" actions={false}>
    <Stack spacing={2} sx={{ mt: 2 }}>
      <Header />
      <WindowTable />
      <PolicyTable />
      <PhotoLimits />
    </Stack>
  </Show>
)
