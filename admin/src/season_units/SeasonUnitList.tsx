import { AWAITED } from '@domain/season/codes'
import { MAIN_PHASES } from '@domain/season/main/phases'
import { BooleanInput, SearchInput, SelectInput, useTranslate } from 'react-admin'
import { Day, Moment } from '../layout/Moment'
import { useMay } from '../permissions/useMay'
import { RemindBar } from '../reminders/RemindBar'
import { SelectUnit } from '../reminders/SelectUnit'
import type { Column } from '../rows/column'
import { RecordRows } from '../rows/RecordRows'
import { ScopedList } from '../seasons/ScopedList'
import { DaysLeft } from './DueDate'
import { FigureLink } from './progress/FigureLink'
import { figureFilters } from './figureFilters'
import { PhaseChip } from './PhaseChip'
import type { SeasonUnit } from './types'
import { Unchecked } from './today/Unchecked'
import { WaitingFor } from './WaitingFor'

const named = (group: string, codes: readonly string[]) =>
  codes.map((id) => ({ id, name: `${group}.${id}` }))

/** Whom a unit can wait for; a timer needs nobody to look. */
const PEOPLE = AWAITED.filter((who) => who !== 'timer')

const filters = [
  <SearchInput key="text" source="text" alwaysOn />,
  <SelectInput key="phase" source="phase" choices={named('states', MAIN_PHASES)} alwaysOn />,
  <SelectInput key="waitingOn" source="waitingOn" choices={named('who', PEOPLE)} alwaysOn />,
  <BooleanInput key="overdue" source="overdue" alwaysOn />,
  ...figureFilters,
]

function NextEvent({ nextAct, nextActAt }: SeasonUnit) {
  const translate = useTranslate()
  if (!nextAct || !nextActAt) return null
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
    sort: 'name',
  },
  { label: 'board.region', value: ({ region }) => region.name, sort: 'region' },
  {
    label: 'board.phase',
    place: 'state',
    value: ({ phase }) => <PhaseChip state={phase} />,
    sort: 'phase',
  },
  ...(['expected', 'captured', 'qualified', 'missing'] as const).map(
    (figure): Column<SeasonUnit> => ({
      label: `progress.figures.${figure}`,
      align: 'right',
      value: ({ id, unit, counts }) => (
        <FigureLink figures={counts} figure={figure} place={{ seasonUnitId: id }} of={unit.name} />
      ),
    })
  ),
  {
    label: 'board.waiting',
    value: ({ waitingOn, act, unchecked }) => (
      <>
        <WaitingFor waitingOn={waitingOn} act={act} />
        {unchecked && (
          <div>
            <Unchecked left={unchecked} />
          </div>
        )}
      </>
    ),
    sort: 'waitingOn',
  },
  { label: 'board.due', value: ({ dueOn }) => <Day on={dueOn} />, sort: 'dueOn' },
  {
    label: 'board.left',
    value: ({ dueOn, workingDaysLeft }) => <DaysLeft dueOn={dueOn} left={workingDaysLeft} />,
  },
  {
    label: 'board.next',
    value: (unit) => unit.nextAct && <NextEvent {...unit} />,
    sort: 'nextActAt',
  },
]

/** Which units are to be reminded; only for the centre. */
const selection: Column<SeasonUnit> = {
  label: 'remind.select',
  place: 'acts',
  value: ({ id, unit }) => <SelectUnit id={id} name={unit.name} />,
}

/** The season board: phase, who is awaited and due date of every unit; the most pressing first, live. */
export function SeasonUnitList() {
  const mayRemind = useMay()('remindSchools')
  return (
    <ScopedList filters={filters}>
      {mayRemind && <RemindBar />}
      <RecordRows
        columns={mayRemind ? [...columns, selection] : columns}
        to={({ id }) => `/season_units/${id}/show`}
        empty="board.empty"
      />
    </ScopedList>
  )
}
