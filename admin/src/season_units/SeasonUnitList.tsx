import { AWAITED } from '@domain/season/codes'
import { MAIN_PHASES } from '@domain/season/main/phases'
import {
  BooleanInput,
  DataTable,
  FunctionField,
  SearchInput,
  SelectInput,
  useTranslate,
} from 'react-admin'
import { Day, Moment } from '../layout/Moment'
import { EmptyList } from '../layout/EmptyList'
import { LiveList } from '../layout/LiveList'
import { DaysLeft } from './DueDate'
import { PhaseChip } from './PhaseChip'
import type { SeasonUnit } from './types'

const named = (group: string, codes: readonly string[]) =>
  codes.map((id) => ({ id, name: `${group}.${id}` }))

/** Whom a unit can wait for; a timer needs nobody to look. */
const PEOPLE = AWAITED.filter((who) => who !== 'timer')

const filters = [
  <SearchInput key="text" source="text" alwaysOn />,
  <SelectInput key="phase" source="phase" choices={named('states', MAIN_PHASES)} alwaysOn />,
  <SelectInput key="waitingOn" source="waitingOn" choices={named('who', PEOPLE)} alwaysOn />,
  <BooleanInput key="overdue" source="overdue" alwaysOn />,
]

/** The season board: phase, who is awaited and due date of every unit; soonest due first, live. */
export function SeasonUnitList() {
  const translate = useTranslate()
  return (
    <LiveList filters={filters}>
      <DataTable<SeasonUnit>
        bulkActionButtons={false}
        rowClick="show"
        empty={<EmptyList hint="board.empty" />}
      >
        <DataTable.Col source="unit.name" label="resources.season_units.fields.text" disableSort />
        <DataTable.Col source="region.name" label="board.region" disableSort>
          <FunctionField<SeasonUnit> render={({ region }) => region.name} />
        </DataTable.Col>
        <DataTable.Col label="board.phase">
          <FunctionField<SeasonUnit> render={({ phase }) => <PhaseChip state={phase} />} />
        </DataTable.Col>
        <DataTable.Col label="board.waiting">
          <FunctionField<SeasonUnit>
            render={({ waitingOn }) => (waitingOn ? translate(`who.${waitingOn}`) : '—')}
          />
        </DataTable.Col>
        <DataTable.Col label="board.due">
          <FunctionField<SeasonUnit> render={({ dueOn }) => <Day on={dueOn} />} />
        </DataTable.Col>
        <DataTable.Col label="board.left">
          <FunctionField<SeasonUnit>
            render={({ dueOn, workingDaysLeft }) => (
              <DaysLeft dueOn={dueOn} left={workingDaysLeft} />
            )}
          />
        </DataTable.Col>
        <DataTable.Col label="board.next">
          <FunctionField<SeasonUnit>
            render={({ nextAct, nextActAt }) =>
              nextAct && nextActAt ? (
                <>
                  <Moment at={nextActAt} /> {translate(`events.${nextAct}`)}
                </>
              ) : (
                '—'
              )
            }
          />
        </DataTable.Col>
      </DataTable>
    </LiveList>
  )
}
