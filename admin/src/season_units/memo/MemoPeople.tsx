import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Column } from '../../rows/column'
import { SortedRows } from '../../rows/SortedRows'
import type { MemoOfUnit } from './useMemoOfUnit'

type Person = MemoOfUnit['people'][number]

function Why({ reason }: Pick<Person, 'reason'>) {
  return <>{useTranslate()(reason ? `decision.names.why_${reason}` : 'memo.no_reason')}</>
}

const columns: Column<Person>[] = [
  {
    label: 'memo.name',
    place: 'name',
    value: ({ maskedName }) => maskedName,
    by: ({ maskedName }) => maskedName,
  },
  { label: 'memo.college', value: ({ college }) => college, by: ({ college }) => college },
  {
    label: 'memo.class',
    value: ({ schoolClass }) => schoolClass,
    by: ({ schoolClass }) => schoolClass,
  },
  { label: 'memo.reason', value: (row) => <Why {...row} />, by: ({ reason }) => reason },
]

/** Whoever was not photographed, by masked name, college and reason. */
export function MemoPeople({ people }: Pick<MemoOfUnit, 'people'>) {
  const translate = useTranslate()
  if (people.length === 0) return null
  return (
    <section>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {translate('memo.people')}
      </Typography>
      <SortedRows rows={people} columns={columns} />
    </section>
  )
}
