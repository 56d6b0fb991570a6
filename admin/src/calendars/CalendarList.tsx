import { CreateButton, useResourceDefinition } from 'react-admin'
import { ListPage } from '../layout/ListPage'
import { Moment } from '../layout/Moment'
import type { Column } from '../rows/column'
import { RecordRows } from '../rows/RecordRows'
import type { Calendar } from './types'
import { Years } from './Years'

const columns: Column<Calendar>[] = [
  { label: 'resources.calendars.fields.version', place: 'name', value: ({ version }) => version },
  { label: 'resources.calendars.fields.source', value: ({ source }) => source },
  { label: 'resources.calendars.fields.years', value: ({ years }) => <Years years={years} /> },
  {
    label: 'resources.calendars.fields.specialDays',
    align: 'right',
    value: ({ specialDays }) => specialDays,
  },
  {
    label: 'resources.calendars.fields.recordedAt',
    value: ({ recordedAt }) => <Moment at={recordedAt} />,
  },
]

/** The versions of the holiday calendar, newest first. */
export function CalendarList() {
  const { hasCreate } = useResourceDefinition()
  return (
    <ListPage pagination={false} beside={hasCreate && <CreateButton />}>
      <RecordRows
        columns={columns}
        to={({ id }) => id && `/calendars/${id}/show`}
        empty="hints.calendars"
      />
    </ListPage>
  )
}
