import type { Data } from '@api/data'
import { LinearProgress, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useTranslate } from 'react-admin'
import { useDates } from '../layout/useDates'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { Column } from '../rows/column'
import { Rows } from '../rows/Rows'

type MovedUnit = Data.Seasons.MovedUnit
type Row = MovedUnit & { id: string }

function Moves({ moved }: MovedUnit) {
  const translate = useTranslate()
  const { day } = useDates()
  return moved.map(({ kind, from, to }) => (
    <Typography key={kind}>
      {translate('jobs.moved', {
        kind: translate(`deadlines.${kind}`),
        from: day(from),
        to: day(to),
      })}
    </Typography>
  ))
}

const columns: Column<Row>[] = [
  { label: 'resources.tasks.fields.unit', place: 'name', value: ({ unit }) => unit },
  { label: 'calendar.moves', value: (row) => <Moves {...row} /> },
]

/** Which deadlines of a season a version would move. */
export function MovedDeadlines({ seasonId, calendarId }: { seasonId: string; calendarId: string }) {
  const translate = useTranslate()
  const { read } = useDataProvider<ConsoleDataProvider>()
  const path = `seasons/${seasonId}/calendars/${calendarId}`
  const { data } = useQuery({
    queryKey: ['seasons', seasonId, 'calendars', calendarId],
    queryFn: async () => (await read<MovedUnit[]>(path)).data,
  })
  if (!data) return <LinearProgress sx={{ width: '100%' }} />
  if (data.length === 0) return <Typography>{translate('calendar.moves_nothing')}</Typography>
  const rows = data.map((moved) => ({ ...moved, id: moved.seasonUnitId }))
  return (
    <>
      <Typography>{translate('calendar.moves_of', { units: rows.length })}</Typography>
      <Rows rows={rows} columns={columns} to={({ id }) => `/season_units/${id}/show`} />
    </>
  )
}
