import type { Data } from '@api/data'
import { useTranslate } from 'react-admin'
import { ListPage } from '../layout/ListPage'
import { Day } from '../layout/Moment'
import { OwnerName } from '../layout/OwnerName'
import type { Column } from '../rows/column'
import { RecordRows } from '../rows/RecordRows'

type TaskRow = Data.Seasons.Task

function ActName({ act }: TaskRow) {
  const translate = useTranslate()
  return translate(`acts.${act}`)
}

const columns: Column<TaskRow>[] = [
  {
    label: 'resources.tasks.fields.act',
    place: 'name',
    value: (task) => <ActName {...task} />,
  },
  { label: 'resources.tasks.fields.unit', value: ({ unit }) => unit },
  {
    label: 'resources.tasks.fields.waitingOn',
    value: ({ waitingOn }) => <OwnerName who={waitingOn} />,
  },
  { label: 'resources.tasks.fields.dueOn', value: ({ dueOn }) => <Day on={dueOn} /> },
]

/** The reader's open tasks, soonest due first; a row opens the unit. */
export const TaskList = () => (
  <ListPage>
    <RecordRows
      columns={columns}
      to={({ seasonUnitId }) => `/season_units/${seasonUnitId}/show`}
      empty="hints.tasks"
    />
  </ListPage>
)
