import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Day } from '../../layout/Moment'
import type { Column } from '../../rows/column'
import { SortedRows } from '../../rows/SortedRows'
import { Dense } from './Dense'
import type { DayRow } from './progressTypes'

const NUMBERS = [
  'expected',
  'captured',
  'pendingReview',
  'unresolved',
  'resetOpen',
  'closedUnresolved',
] as const

const columns: Column<DayRow & { id: string }>[] = [
  {
    label: 'progress.day',
    place: 'name',
    value: ({ day }) => <Day on={day} />,
    by: (row) => row.day,
  },
  ...NUMBERS.map((name) => ({
    label: `progress.days.${name}`,
    align: 'right' as const,
    value: (row: DayRow) => row[name],
    by: (row: DayRow) => row[name],
  })),
  {
    label: 'progress.source',
    value: ({ source }) => <Source source={source} />,
  },
]

function Source({ source }: Pick<DayRow, 'source'>) {
  return <>{useTranslate()(`values.${source}`)}</>
}

/** The counts of each day: 采集日报. */
export function DayRows({ days }: { days: DayRow[] }) {
  const translate = useTranslate()
  if (days.length === 0) return null
  return (
    <section>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {translate('progress.by.days')}
      </Typography>
      <Dense>
        <SortedRows rows={days.map((row) => ({ ...row, id: row.day }))} columns={columns} />
      </Dense>
    </section>
  )
}
