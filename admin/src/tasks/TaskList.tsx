import { useTranslate } from 'react-admin'
import { Day } from '../layout/Moment'
import { OwnerName } from '../layout/OwnerName'
import type { Column } from '../rows/column'
import { RecordRows } from '../rows/RecordRows'
import { ScopedList } from '../seasons/ScopedList'
import { DaysLeft } from '../season_units/DueDate'
import { formOf, type TaskRow } from './task'
import { WaitingWork } from './WaitingWork'

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
  { label: 'resources.tasks.fields.unit', value: ({ unit }) => unit, by: ({ unit }) => unit },
  { label: 'resources.tasks.fields.season', value: ({ season }) => season.name },
  {
    label: 'resources.tasks.fields.waitingOn',
    value: ({ waitingOn }) => <OwnerName who={waitingOn} />,
  },
  {
    label: 'resources.tasks.fields.dueOn',
    value: ({ dueOn }) => <Day on={dueOn} />,
    by: ({ dueOn }) => dueOn,
  },
  {
    label: 'board.left',
    value: ({ dueOn, workingDaysLeft }) => <DaysLeft dueOn={dueOn} left={workingDaysLeft} />,
  },
]

/** The reader's open tasks, those of the own side first; a row opens the form of its act. */
export const TaskList = () => (
  <ScopedList>
    <WaitingWork />
    <RecordRows columns={columns} to={formOf} empty="hints.tasks" />
  </ScopedList>
)
