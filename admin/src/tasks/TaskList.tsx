import { DataTable, FunctionField, useTranslate } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import { LiveList } from '../layout/LiveList'
import { Day } from '../layout/Moment'

interface TaskRow {
  id: string
  act: string
  waitingOn: string
  dueOn: string | null
  seasonUnitId: string
  unit: string
}

/** The reader's open tasks, soonest due first; a row opens the unit. */
export function TaskList() {
  const translate = useTranslate()
  return (
    <LiveList>
      <DataTable<TaskRow>
        bulkActionButtons={false}
        empty={<EmptyList hint="hints.tasks" />}
        rowClick={(_id, _resource, task) => `/season_units/${task.seasonUnitId}/show`}
      >
        <DataTable.Col source="act" disableSort>
          <FunctionField<TaskRow> render={({ act }) => translate(`acts.${act}`)} />
        </DataTable.Col>
        <DataTable.Col source="unit" disableSort />
        <DataTable.Col source="waitingOn" disableSort>
          <FunctionField<TaskRow> render={({ waitingOn }) => translate(`who.${waitingOn}`)} />
        </DataTable.Col>
        <DataTable.Col source="dueOn" disableSort>
          <FunctionField<TaskRow> render={({ dueOn }) => <Day on={dueOn} />} />
        </DataTable.Col>
      </DataTable>
    </LiveList>
  )
}
