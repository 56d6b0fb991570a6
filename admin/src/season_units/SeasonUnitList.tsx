import { AWAITED } from '@domain/season/codes'
import { MAIN_PHASES } from '@domain/season/main/phases'
import { BooleanInput, SearchInput, SelectInput, useTranslate } from 'react-admin'
import { ListPage } from '../layout/ListPage'
import { Day, Moment } from '../layout/Moment'
import { OwnerName } from '../layout/OwnerName'
import type { Column } from '../rows/column'
import { RecordRows } from '../rows/RecordRows'
import type { Owner } from '../theme/roles'
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

function NextEvent({ nextAct, nextActAt }: SeasonUnit) {
  const translate = useTranslate()
  if (!nextAct || !nextActAt) return '—'
  return (
    <>
      <Moment at={nextActAt} /> {translate(`events.${nextAct}`)}
    </>
  )
}

const columns: Column<SeasonUnit>[] = [
  {
    label: 'resources.season_units.fields.text',
    place: 'name',
    value: ({ unit }) => unit.name,
  },
  { label: 'board.region', value: ({ region }) => region.name },
  { label: 'board.phase', place: 'state', value: ({ phase }) => <PhaseChip state={phase} /> },
  {
    label: 'board.waiting',
    value: ({ waitingOn }) => (waitingOn ? <OwnerName who={waitingOn as Owner} /> : '—'),
  },
  { label: 'board.due', value: ({ dueOn }) => <Day on={dueOn} /> },
  {
    label: 'board.left',
    value: ({ dueOn, workingDaysLeft }) => <DaysLeft dueOn={dueOn} left={workingDaysLeft} />,
  },
  { label: 'board.next', value: (unit) => <NextEvent {...unit} /> },
]

/** The season board: phase, who is awaited and due date of every unit; soonest due first, live. */
export const SeasonUnitList = () => (
  <ListPage filters={filters}>
    <RecordRows columns={columns} to={({ id }) => `/season_units/${id}/show`} empty="board.empty" />
  </ListPage>
)
