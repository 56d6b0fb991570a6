import { MenuItem, TextField } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import { Day } from '../layout/Moment'
import { Section } from '../layout/Section'
import { StateChip } from '../layout/StateChip'
import type { Column } from '../rows/column'
import { Rows } from '../rows/Rows'
import type { SpecialDay } from './types'

type Row = SpecialDay & { id: string }

const columns: Column<Row>[] = [
  { label: 'calendar.date', place: 'name', value: ({ date }) => <Day on={date} /> },
  { label: 'calendar.holiday', value: ({ name }) => name },
  {
    label: 'calendar.kind',
    place: 'state',
    value: ({ kind }) => (
      <StateChip name={`calendar.kinds.${kind}`} turn={kind === 'off' ? 'done' : 'soon'} />
    ),
  },
]

/** The days off and the days worked in exchange of one year. */
export function DayTable({ days, years }: { days: SpecialDay[]; years: number[] }) {
  const translate = useTranslate()
  const [year, setYear] = useState(years.at(-1) ?? null)
  const rows = days
    .filter(({ date }) => date.startsWith(`${year}-`))
    .map((day) => ({ ...day, id: day.date }))
  const choice = (
    <TextField
      select
      size="small"
      fullWidth={false}
      label={translate('resources.seasons.fields.year')}
      value={year ?? ''}
      onChange={({ target }) => setYear(Number(target.value))}
    >
      {years.map((one) => (
        <MenuItem key={one} value={one}>
          {one}
        </MenuItem>
      ))}
    </TextField>
  )
  return (
    <Section title={translate('calendar.days')} beside={choice}>
      {rows.length > 0 ? (
        <Rows rows={rows} columns={columns} />
      ) : (
        <EmptyList hint="calendar.no_days" />
      )}
    </Section>
  )
}
