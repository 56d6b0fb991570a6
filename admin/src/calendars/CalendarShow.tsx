import { Stack, Typography } from '@mui/material'
import { useRecordContext } from 'react-admin'
import { RecordPage } from '../layout/RecordPage'
import { Section } from '../layout/Section'
import { useMay } from '../permissions/useMay'
import { DayTable } from './DayTable'
import { SeasonChange } from './SeasonChange'
import type { CalendarWithDays } from './types'

function Body() {
  const calendar = useRecordContext<CalendarWithDays>()
  const may = useMay()
  // A row of the list has no days yet.
  if (!calendar?.days) return null
  return (
    <Stack spacing={2}>
      <Section>
        <Typography variant="muted">{calendar.source}</Typography>
      </Section>
      {may('manageSeasons') && <SeasonChange calendar={calendar} />}
      <DayTable days={calendar.days} years={calendar.years} />
    </Stack>
  )
}

/** One version of the holiday calendar: its days, and what it would move in a season. */
export const CalendarShow = () => (
  <RecordPage<CalendarWithDays> titleOf={({ version }) => version}>
    <Body />
  </RecordPage>
)
